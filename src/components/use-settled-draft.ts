import { startTransition, useEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { DraftState, DraftStore } from "#engine/draft/draft-store.ts";
import { createAfterPaint } from "#ui/after-paint.ts";

/**
 * A part of a draft's state as of the last painted frame, for content that may follow a key stroke a moment later: marks
 * of rows, issues and counts. Whatever acts on a draft reads the draft itself.
 */
export function useSettledDraft<Part>(store: DraftStore, select: (state: DraftState) => Part): Part {
  return useStore(settledDraft(store), select);
}

/** The whole state as of the last painted frame, for large parts of the page: rendering them gives way to typing. */
export function useDraftAfterPaint(store: DraftStore): DraftState {
  const [seen, setSeen] = useState(() => ({ store, state: store.getState() }));
  useEffect(() => {
    const settled = settledDraft(store);
    const follow = () => startTransition(() => setSeen({ store, state: settled.getState() }));
    // The draft may have changed since the render.
    follow();
    return settled.subscribe(follow);
  }, [store]);
  return seen.store === store ? seen.state : store.getState();
}

const followers = new WeakMap<DraftStore, StoreApi<DraftState>>();

/** One follower for each draft: it takes over the draft's state once the frame of a change is painted. */
function settledDraft(store: DraftStore): StoreApi<DraftState> {
  const known = followers.get(store);
  if (known) return known;
  const follower = createStore<DraftState>(() => store.getState());
  const afterPaint = createAfterPaint(() => follower.setState(store.getState(), true));
  store.subscribe(afterPaint.ask);
  followers.set(store, follower);
  return follower;
}
