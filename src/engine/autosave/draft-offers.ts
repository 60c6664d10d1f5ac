import type { StoreApi } from "zustand/vanilla";
import { sameMetadata } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { countTouched, isUntouched, memoryOfSnapshot } from "../draft/draft-memory.ts";
import type { DraftStore } from "../draft/draft-store.ts";
import type { AutosaveState, DraftAutosave } from "./autosave-state.ts";
import type { DraftSaver } from "./draft-saver.ts";
import { isFulfilled } from "./fulfilled-draft.ts";

export type DraftOffers = Pick<
  DraftAutosave,
  "openOn" | "offer" | "announce" | "acceptOffer" | "dismissOffer" | "dismissFulfilled"
>;

/** Handles newer snapshots of a draft's object: an untouched draft begins anew on one, for any other draft it is offered. */
export function createDraftOffers(
  draft: DraftStore,
  saver: DraftSaver,
  state: StoreApi<AutosaveState>,
  isWriter: () => boolean,
): DraftOffers {
  const offer = (fresh: Snapshot) => {
    const { draft: current, history, isLocked, shown, mode } = draft.getState();
    if (isUntouched(draft.getState())) draft.load({ ...memoryOfSnapshot(fresh), shown, mode });
    else if (isLocked) return;
    else if (!sameMetadata(current.base.metadata, fresh.metadata)) state.setState({ offer: fresh });
    else {
      const wasStored = saver.isStored();
      draft.rebase(fresh);
      if (wasStored && history.past === draft.getState().history.past) saver.overlook();
    }
  };
  return {
    offer,
    openOn: (fresh) => {
      const kept = draft.getState();
      if (!isWriter() || !isFulfilled(kept.draft, kept.mode, fresh)) {
        offer(fresh);
        return;
      }
      draft.settle(fresh);
      void saver.flush();
      state.setState({ fulfilledCount: countTouched(kept) });
    },
    // A describe that nobody asked for never changes the screen by itself.
    announce: (fresh) => {
      const { base } = draft.getState().draft;
      if (sameMetadata(base.metadata, fresh.metadata)) offer(fresh);
      else state.setState({ offer: fresh });
    },
    acceptOffer: () => {
      const fresh = state.getState().offer;
      if (!fresh) return;
      state.setState({ offer: undefined });
      if (isUntouched(draft.getState())) offer(fresh);
      else draft.rebase(fresh);
    },
    dismissOffer: () => state.setState({ offer: undefined }),
    dismissFulfilled: () => state.setState({ fulfilledCount: undefined }),
  };
}
