import { createStore, type StoreApi } from "zustand/vanilla";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { countCells } from "#ui/sheet-grid/cell-range.ts";
import type { SheetSelection } from "#ui/sheet-grid/sheet-selection.ts";

/** A change of many cells at once, for a sentence about it. */
export type BlockReport =
  | {
      readonly deed: "paste" | "fill" | "clear" | "cut" | "remove" | "restore" | "revert" | "mend";
      /** Cells that changed. */
      readonly cells: number;
      /** Cells that were left alone, by the reason. */
      readonly left: Readonly<Record<LeftReason, number>>;
    }
  | { readonly deed: "copy"; readonly cells: number }
  /** Nothing was changed, and why. `scattered`: picked cells that aren't side by side can't be copied. */
  | { readonly deed: "refused"; readonly why: RefusalReason };

/** `clipboard`: the browser doesn't let the page read it. `copying`: nor write to it. */
export type RefusalReason =
  | "locked"
  | "too-large"
  | "not-text"
  | "read-only"
  | "clipboard"
  | "copying"
  | "scattered";

/** `empty`: of pasted cells, which change nothing. `no-room`: past the last row or column. */
export type LeftReason = "not-text" | "read-only" | "empty" | "no-room";

/** The selection in the sheet, and the last change of many cells: gone with the page. */
export type BatchViewState = {
  readonly report: BlockReport | undefined;
  readonly selectedRows: number;
  readonly selectedCells: number;
  /** The scroll position of the sheet when another page came, in CSS pixels. */
  readonly scrolledTo: { readonly topPx: number; readonly leftPx: number } | undefined;
  /** The row of an object from whose own page somebody comes back. */
  readonly returnTo: number | undefined;
};

export type BatchView = StoreApi<BatchViewState>;

const NOTHING_SELECTED = { selectedRows: 0, selectedCells: 0 };

const views = new WeakMap<BatchStore, BatchView>();

/** The view of a batch; one for all who look at it. */
export function batchViewOf(store: BatchStore): BatchView {
  const known = views.get(store);
  if (known) return known;
  const view = createStore<BatchViewState>(() => ({
    report: undefined,
    scrolledTo: undefined,
    returnTo: undefined,
    ...NOTHING_SELECTED,
  }));
  views.set(store, view);
  return view;
}

/** Tells the view what is selected in the sheet, until the function given back is called. */
export function followSelection(view: BatchView, selection: SheetSelection): () => void {
  const stop = selection.subscribe(({ range }) => {
    const selected = range
      ? { selectedRows: range.rowIds.size, selectedCells: countCells(range) }
      : NOTHING_SELECTED;
    view.setState({ ...selected, report: undefined });
  });
  return () => {
    stop();
    view.setState(NOTHING_SELECTED);
  };
}
