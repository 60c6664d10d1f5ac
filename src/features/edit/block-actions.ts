import {
  type CellBlock,
  fillBlock,
  fillBlockDown,
  fillBlockRight,
  toggleRowsRemoved,
} from "#core/draft/cell-block.ts";
import { findRow } from "#core/draft/draft.ts";
import { type BlockDeeds, NOTHING_SKIPPED } from "./block-deeds.ts";

/** Actions on cells that keys and menus share, each as one step of undo. */
export function createBlockActions(deeds: BlockDeeds) {
  const { store, rowIds, isReadOnly, draft, report, change, typeOver } = deeds;
  return {
    /** The selected rows, or this one alone. */
    toggleNull: (rowId: number) => {
      const block = deeds.selectedBlock();
      if (isReadOnly) return report({ deed: "refused" });
      if (!block) return store.toggleRemoved(rowId);
      const edit = toggleRowsRemoved(draft(), block.rowIds);
      const deed = edit.changes.some(({ after }) => after?.isRemoved) ? "remove" : "restore";
      store.record(edit);
      report({ deed, count: edit.changes.length, skipped: NOTHING_SKIPPED });
    },

    /** Without several rows selected, a cell takes what is above it. */
    fillDown: (block: CellBlock) => {
      const [first] = block.rowIds;
      if (first === undefined) return;
      const above = rowIds[rowIds.indexOf(first) - 1];
      const isOneRow = block.rowIds.length === 1;
      if (isOneRow && above === undefined) return;
      const source = isOneRow && above !== undefined ? { ...block, rowIds: [above, first] } : block;
      change("fill", () => fillBlockDown(draft(), source));
    },

    fillRight: (block: CellBlock) => change("fill", () => fillBlockRight(draft(), block)),

    /** The key of an added pair may be empty; the one of a pair that was described isn't emptied by a single key press. */
    clear: (block: CellBlock, isOneCell: boolean) => {
      const [rowId = -1] = block.rowIds;
      const row = findRow(draft(), rowId);
      const isOwnKey = isOneCell && block.cells[0] === "key" && row && !row.original && !row.isRemoved;
      if (isOwnKey && !isReadOnly) typeOver(rowId, "key", "");
      else change("clear", () => fillBlock(draft(), block, ""));
    },
  };
}
