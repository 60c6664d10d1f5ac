import { startTransition, useEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Observable } from "#submission/observable.ts";
import { createAfterPaint } from "#ui/after-paint.ts";

/**
 * A part of a store's state as of the last painted frame, for content that may follow a key stroke a moment later. Whatever acts on
 * the state reads the store itself.
 */
export function useSettled<State, Part>(store: Observable<State>, select: (state: State) => Part): Part {
  return useStore(settled(store), select);
}

/** The whole state as of the last painted frame, for large parts of the page: rendering them gives way to typing. */
export function useAfterPaint<State>(store: Observable<State>): State {
  const [seen, setSeen] = useState(() => ({ store, state: store.getState() }));
  useEffect(() => {
    const follower = settled(store);
    const follow = () => startTransition(() => setSeen({ store, state: follower.getState() }));
    // The state may have changed since the render.
    follow();
    return follower.subscribe(follow);
  }, [store]);
  return seen.store === store ? seen.state : store.getState();
}

const followers = new WeakMap<object, unknown>();

/** One follower for each store: it takes over the store's state once the frame of a change is painted. */
function settled<State>(store: Observable<State>): StoreApi<State> {
  // The follower that is kept for a store has that store's type of state.
  const known = followers.get(store) as StoreApi<State> | undefined;
  if (known) return known;
  const follower = createStore<State>(() => store.getState());
  const afterPaint = createAfterPaint(() => follower.setState(store.getState(), true));
  store.subscribe(afterPaint.ask);
  followers.set(store, follower);
  return follower;
}
