import type { DraftView } from "#engine/draft/draft-view.ts";
import type { SheetSelection } from "#ui/sheet-grid/sheet-selection.ts";
import { isCellName } from "./block-deeds.ts";

const NOTHING_SELECTED = { selectedRowIds: [], selectedCells: 0, selectedColumns: [], report: undefined };

/** Tell the view what is selected in the grid, until the function given back is called. */
export function followSelection(view: DraftView, selection: SheetSelection): () => void {
  const stop = selection.subscribe(({ range }) => {
    view.setState(
      range
        ? {
            selectedRowIds: [...range.rowIds],
            selectedCells: range.rowIds.size * range.columnIds.length,
            selectedColumns: range.columnIds.filter(isCellName),
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
