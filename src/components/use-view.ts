import { useStore } from "zustand";
import type { DraftView, ViewState } from "#engine/draft/draft-view.ts";

/** A part of a draft's view state; the component renders when that part changes. */
export function useView<Part>(view: DraftView, select: (state: ViewState) => Part): Part {
  return useStore(view, select);
}
