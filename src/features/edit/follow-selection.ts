import type { DraftView } from "#engine/draft/draft-view.ts";
import { countCells } from "#ui/sheet-grid/cell-range.ts";
import type { SheetSelection } from "#ui/sheet-grid/sheet-selection.ts";
import { blockOfRange } from "./block-deeds.ts";

const NOTHING_SELECTED = {
  selectedRowIds: [],
  selectedCells: 0,
  selectedBlock: undefined,
  report: undefined,
};

/** Tell the view what is selected in the grid, until the function given back is called. */
export function followSelection(view: DraftView, selection: SheetSelection): () => void {
  const stop = selection.subscribe(({ range }) => {
    view.setState(
      range
        ? {
            selectedRowIds: [...range.rowIds],
            selectedCells: countCells(range),
            selectedBlock: blockOfRange(range),
            report: undefined,
          }
        : NOTHING_SELECTED,
    );
  });
  return () => {
    stop();
    view.setState(NOTHING_SELECTED);
  };
}
