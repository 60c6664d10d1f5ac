import { useStore } from "zustand";
import type { DraftState, DraftStore } from "#engine/draft/draft-store.ts";

/**
 * A part of a draft's state; the component renders when that part changes. The selector must return an
 * existing value, not a new object.
 */
export function useDraft<Part>(store: DraftStore, select: (state: DraftState) => Part): Part {
  return useStore(store, select);
}
