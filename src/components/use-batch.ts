import { useStore } from "zustand";
import type { BatchState } from "#engine/batch/batch-state.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";

/**
 * A part of a batch's state; the component renders when that part changes. The selector must return an existing value, not a new
 * object.
 */
export function useBatch<Part>(store: BatchStore, select: (state: BatchState) => Part): Part {
  return useStore(store, select);
}
