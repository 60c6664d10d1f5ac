import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { DraftState, DraftStore } from "#engine/draft/draft-store.ts";

/**
 * A part of a draft's state as of the last frame, for whatever may follow a key stroke a moment later: the plan, the issues
 * and counts. What a person acts upon is read from the draft itself.
 */
export function useSettledDraft<Part>(store: DraftStore, select: (state: DraftState) => Part): Part {
  return useStore(settledDraft(store), select);
}

const settled = new WeakMap<DraftStore, StoreApi<DraftState>>();

function settledDraft(store: DraftStore): StoreApi<DraftState> {
  const known = settled.get(store);
  if (known) return known;
  const follower = createStore<DraftState>(() => store.getState());
  let isDue = false;
  store.subscribe(() => {
    if (isDue) return;
    isDue = true;
    afterFrame(() => {
      isDue = false;
      follower.setState(store.getState(), true);
    });
  });
  settled.set(store, follower);
  return follower;
}

/** A page out of sight paints no frames, and yet has to follow. */
const LONGEST_WAIT_MS = 200;

/** Calls back once the frame that shows the present change is painted. */
function afterFrame(callback: () => void): void {
  let isCalled = false;
  const call = () => {
    if (!isCalled) callback();
    isCalled = true;
  };
  setTimeout(call, LONGEST_WAIT_MS);
  requestAnimationFrame(() => setTimeout(call));
}
