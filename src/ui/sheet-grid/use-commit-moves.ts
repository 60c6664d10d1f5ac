import { useCallback, useRef } from "react";
import { placeAfterCommit } from "./cell-place.ts";
import type { CellAddress } from "./cell-range.ts";
import type { CommitMove } from "./sheet-scope.ts";

type CommitMovesOptions = {
  readonly rowIds: readonly number[];
  /** Columns whose cells hold text: the others are passed over. */
  readonly columnIds: readonly string[];
  readonly activeCell: () => CellAddress | undefined;
  readonly focusCell: (rowId: number, columnId: string) => void;
};

/**
 * Enter and Tab commit what was typed and go on to the next cell. Enter after some Tabs goes back to the column where the
 * first Tab was pressed, so that rows are typed one after the other.
 */
export function useCommitMoves({ rowIds, columnIds, activeCell, focusCell }: CommitMovesOptions) {
  const tabbed = useRef<{ readonly from: string; readonly to: CellAddress } | undefined>(undefined);
  return useCallback(
    (move: CommitMove): boolean => {
      const at = activeCell();
      if (!at) return false;
      const { from, to } = tabbed.current ?? {};
      const hasTabbed = to?.rowId === at.rowId && to.columnId === at.columnId;
      const isTab = move === "right" || move === "left";
      const startColumn = hasTabbed && from !== undefined ? from : at.columnId;
      tabbed.current = undefined;
      const place = {
        rowIndex: rowIds.indexOf(at.rowId),
        columnIndex: columnIds.indexOf(isTab ? at.columnId : startColumn),
      };
      const target = placeAfterCommit(place, move, {
        rowCount: rowIds.length,
        columnCount: columnIds.length,
      });
      const rowId = target && rowIds[target.rowIndex];
      const columnId = target && columnIds[target.columnIndex];
      if (rowId === undefined || columnId === undefined) return false;
      if (isTab && rowId === at.rowId) tabbed.current = { from: startColumn, to: { rowId, columnId } };
      focusCell(rowId, columnId);
      return true;
    },
    [rowIds, columnIds, activeCell, focusCell],
  );
}
