import { createStore, type StoreApi } from "zustand/vanilla";
import type { BatchStore } from "./batch-store.ts";

/** Keys of columns that somebody added and no object has yet; the newest last. */
export type AddedKeys = { readonly keys: readonly string[] };

const stores = new WeakMap<BatchStore, StoreApi<AddedKeys>>();

/** The added columns of a batch. They are no part of its draft: nothing of an empty column can be sent. */
export function addedKeysOf(batch: BatchStore): StoreApi<AddedKeys> {
  const known = stores.get(batch) ?? createStore<AddedKeys>(() => ({ keys: [] }));
  stores.set(batch, known);
  return known;
}

export function addKey(batch: BatchStore, key: string): void {
  const added = addedKeysOf(batch);
  const others = added.getState().keys.filter((other) => other !== key);
  added.setState({ keys: [...others, key] });
}

/** The keys of a batch with those that were added and aren't in it. */
export function withAddedKeys(keys: readonly string[], { keys: added }: AddedKeys): readonly string[] {
  const there = new Set(keys);
  const missing = added.filter((key) => !there.has(key));
  return missing.length === 0 ? keys : [...keys, ...missing];
}
