import { createStore } from "zustand/vanilla";
import type { Snapshot } from "#core/object/snapshot.ts";
import { type DraftPlace, isSameMemory, isUntouched, memoryOfSnapshot } from "../draft/draft-memory.ts";
import type { DraftStore } from "../draft/draft-store.ts";
import type { AutosaveState, DraftAutosave } from "./autosave-state.ts";
import type { DraftLease, LeaseEvents } from "./draft-lease.ts";
import { createDraftOffers } from "./draft-offers.ts";
import { createDraftSaver, type SaverEffects } from "./draft-saver.ts";
import type { FoundDrafts } from "./draft-storage.ts";
import { createTabKeeping } from "./tab-keeping.ts";

export type AutosaveEffects = SaverEffects & {
  /** Reads the stored drafts of this object. */
  readonly find: () => Promise<FoundDrafts>;
  readonly lease: DraftLease;
  /** Describes the draft's object. */
  readonly describe: () => Promise<Snapshot>;
  /** Is a submit under way? */
  readonly isBusy: () => boolean;
};

/** The keeping of one object's draft, and the offers of newer describes that its tabs get. */
export function createDraftAutosave(
  draft: DraftStore,
  place: DraftPlace,
  { find, lease, describe, isBusy, ...effects }: AutosaveEffects,
): DraftAutosave & LeaseEvents {
  const saver = createDraftSaver(place, draft.getState, effects);
  const state = createStore<AutosaveState>(() => NOTHING_KNOWN);
  const keeping = createTabKeeping(
    {
      setLocked: draft.setLocked,
      isUntouched: () => isUntouched(draft.getState()),
      load: draft.load,
      emptyMemory: () => memoryOfSnapshot(draft.getState().draft.base),
    },
    state,
    saver,
    {
      find,
      lease,
      timers: effects.timers,
      isBusy,
      onTaken: () => void describe().then(offers.offer, () => undefined),
    },
  );
  const offers = createDraftOffers(draft, saver, state, keeping.isWriter);

  /**
   * Snapshots that were the draft's base. A base that isn't among them was described later than any offer.
   */
  const known = new WeakSet([draft.getState().draft.base]);
  draft.subscribe((now, before) => {
    if (!known.has(now.draft.base)) state.setState({ offer: undefined });
    known.add(now.draft.base);
    if (!isSameMemory(now, before)) keeping.changed();
  });
  return { ...state, saver, ...offers, ...keeping };
}

const NOTHING_KNOWN: AutosaveState = {
  hold: { kind: "claiming" },
  offer: undefined,
  fulfilledCount: undefined,
  unreadable: [],
  readError: undefined,
};
