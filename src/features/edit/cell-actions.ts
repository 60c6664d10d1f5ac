import type { CellBlock } from "#core/draft/cell-block.ts";
import { fillBlock } from "#core/draft/cell-block.ts";
import { findRow, rowState } from "#core/draft/draft.ts";
import type { CellName } from "#core/draft/edit.ts";
import { conflictRow } from "#core/draft/rebase.ts";
import { revertCells, revertRows } from "#core/draft/revert.ts";
import { cellText, isForeign } from "#core/object/metadata.ts";
import { openConflicts } from "#engine/draft/conflicts.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { writeClipboard } from "#ui/clipboard.ts";
import { pasteFromClipboard } from "#ui/paste-from-clipboard.ts";
import type { SheetMenuTarget } from "#ui/sheet-grid/menu-target.ts";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";
import { createBlockActions } from "./block-actions.ts";
import { blockClipboardText } from "./block-clipboard.ts";
import { type BlockDeeds, isCellName, NOTHING_SKIPPED } from "./block-deeds.ts";

type RowTarget = Exclude<SheetMenuTarget, { kind: "head" }>;

export type CellActions = ReturnType<typeof createCellActions>;

/**
 * The actions of a context menu on the selected cells, or on the one cell or row that it was opened at. Each one reads the
 * draft when it is chosen.
 */
export function createCellActions(deeds: BlockDeeds, grid: SheetAccess, target: RowTarget) {
  const { store, draft, report, isReadOnly } = deeds;
  const { rowId } = target;
  const column: CellName = target.kind === "cell" && target.columnId === "key" ? "key" : "value";
  const isWholeRow = target.kind === "row" || !isCellName(target.columnId);
  const own: CellBlock = { rowIds: [rowId], cells: isWholeRow ? ["key", "value"] : [column] };
  const selected = deeds.selectedBlock();
  const block = selected ?? own;
  const isSelection = selected !== undefined || isWholeRow;
  const { toggleNull, fillDown, fillRight } = createBlockActions(deeds);

  /** Not every set of cells can be copied, and the browser may refuse. */
  const copy = async (): Promise<boolean> => {
    const text = block.cellsOf ? undefined : blockClipboardText(draft(), block, isSelection);
    const isCopied = text !== undefined && (await writeClipboard(text));
    if (!isCopied) report({ deed: "refused", reason: block.cellsOf ? "scattered" : "copying" });
    return isCopied;
  };
  const revert = (makeEdit: typeof revertCells) => {
    if (isReadOnly) return report({ deed: "refused" });
    const edit = makeEdit(draft(), block);
    store.record(edit);
    report({ deed: "revert", count: edit.changes.length, skipped: NOTHING_SKIPPED });
  };
  const rows = () => block.rowIds.flatMap((id) => findRow(draft(), id) ?? []);

  return {
    isReadOnly,
    rowId,
    column,
    /** The key of the row, if there is but one. */
    key: block.rowIds.length === 1 ? findRow(draft(), rowId)?.key : undefined,
    rowCount: block.rowIds.length,
    /** False for the empty last row. */
    isPair: rows().length > 0,
    isRemoved: rows().every((row) => row.isRemoved),
    /** The key that both changed, while nothing is chosen for it. */
    conflictKey: openConflicts(store.getState().conflicts, draft()).find(
      (conflict) => conflictRow(draft(), conflict)?.id === rowId,
    )?.key,
    canRevertCell: revertCells(draft(), block).changes.length > 0,
    canRevertRow: rows().some((row) => rowState(row) !== "same"),

    copy: async () => {
      if (await copy())
        report({ deed: "copy", count: block.rowIds.length * block.cells.length, skipped: NOTHING_SKIPPED });
    },
    cut: async () => {
      // A cell isn't emptied unless its text is on the clipboard.
      if (await copy()) deeds.change("cut", () => fillBlock(draft(), block, ""));
    },
    /** As if the keys for it were pressed: what doesn't fit the cells opens the paste preview. */
    paste: async () => {
      const isRead = await pasteFromClipboard(grid.scroller.current);
      if (!isRead) report({ deed: "refused", reason: "clipboard" });
    },
    chooseSide: store.chooseSide,
    fillDown: () => fillDown(block),
    fillRight: () => fillRight(block),
    newPair: () => grid.focusCell(draft().nextRowId, "key"),
    toggleNull: () => toggleNull(rowId),
    revertCells: () => revert(revertCells),
    revertRows: () => revert((from, { rowIds }) => revertRows(from, rowIds)),
    /** Shows the rows with exactly this text in the same column, and rows that are added later. */
    filterByValue: () => {
      const { base, rows: all, nextRowId } = draft();
      const wanted = findRow(draft(), rowId)?.[column];
      const isEqual = (value: typeof wanted) =>
        value !== undefined &&
        wanted !== undefined &&
        isForeign(value) === isForeign(wanted) &&
        cellText(value) === cellText(wanted);
      const rowIds = all.filter((row) => isEqual(row[column])).map(({ id }) => id);
      viewOf(store).setState({ onlyRows: { rowIds: new Set(rowIds), base, firstNewId: nextRowId } });
    },
    sort: () => store.show({ sort: { by: column, direction: "ascending" } }),
    copyLink: async () => {
      const isCopied = await writeClipboard({ plain: location.href });
      report(isCopied ? { deed: "copy-link" } : { deed: "refused", reason: "copying" });
    },
  };
}
