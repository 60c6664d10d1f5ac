import type { DraftState, DraftStore } from "#engine/draft/draft-store.ts";
import { useAfterPaint, useSettled } from "./use-settled.ts";

/** A part of a draft's state as of the last painted frame: marks of rows, issues and counts. */
export function useSettledDraft<Part>(store: DraftStore, select: (state: DraftState) => Part): Part {
  return useSettled(store, select);
}

/** The whole state of a draft as of the last painted frame. */
export function useDraftAfterPaint(store: DraftStore): DraftState {
  return useAfterPaint(store);
}
