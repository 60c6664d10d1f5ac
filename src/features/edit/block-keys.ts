import type { KeyboardEvent } from "react";
import {
  type CellBlock,
  fillBlock,
  fillBlockDown,
  fillBlockRight,
  toggleRowsRemoved,
} from "#core/draft/cell-block.ts";
import { findRow } from "#core/draft/draft.ts";
import { isForeign } from "#core/object/metadata.ts";
import { isBeingEdited } from "#ui/sheet-grid/cell-session.ts";
import { type BlockDeeds, NOTHING_SKIPPED } from "./block-deeds.ts";

/** Handles keys for the selected cells, or for the one that has the focus. The handler gives true if it dealt with the key. */
export function createBlockKeys(deeds: BlockDeeds) {
  const { store, rowIds, isReadOnly, draft, report, change, typeOver } = deeds;

  const toggleNull = (rowId: number) => {
    const block = deeds.selectedBlock();
    if (isReadOnly) return report({ deed: "refused" });
    if (!block) return store.toggleRemoved(rowId);
    const edit = toggleRowsRemoved(draft(), block.rowIds);
    const deed = edit.changes.some(({ after }) => after?.isRemoved) ? "remove" : "restore";
    store.record(edit);
    report({ deed, count: edit.changes.length, skipped: NOTHING_SKIPPED });
  };

  /** Without several rows selected, a cell takes what is above it. */
  const fillDown = (block: CellBlock) => {
    const [first] = block.rowIds;
    if (first === undefined) return;
    const above = rowIds[rowIds.indexOf(first) - 1];
    const isOneRow = block.rowIds.length === 1;
    if (isOneRow && above === undefined) return;
    const source = isOneRow && above !== undefined ? { ...block, rowIds: [above, first] } : block;
    change("fill", () => fillBlockDown(draft(), source));
  };

  /** The key of an added pair may be empty; the one of a pair that was described isn't emptied by a single key press. */
  const clear = (block: CellBlock, isOneCell: boolean) => {
    const [rowId = -1] = block.rowIds;
    const row = findRow(draft(), rowId);
    const isOwnKey = isOneCell && block.cells[0] === "key" && row && !row.original && !row.isRemoved;
    if (isOwnKey && !isReadOnly) typeOver(rowId, "key", "");
    else change("clear", () => fillBlock(draft(), block, ""));
  };

  /** Says why a cell takes no text, for whoever types in it. */
  const explain = (target: EventTarget) => {
    const { rowIds: [rowId = -1] = [], cells: [cell] = [] } = deeds.focusedBlock(target) ?? {};
    const row = findRow(draft(), rowId);
    if (!row || cell === undefined) return;
    if (isReadOnly) report({ deed: "refused" });
    else if (row.isRemoved) report({ deed: "refused", cell: "removed" });
    else if (isForeign(row[cell])) report({ deed: "refused", cell: "not-text" });
  };

  return (event: KeyboardEvent, rowId: number): boolean => {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (event.altKey || event.shiftKey) return false;
    if (isCommand && key === "backspace") {
      toggleNull(rowId);
      return true;
    }
    if (isBeingEdited(event.target)) return false;
    if (!isCommand && event.key.length === 1) explain(event.target);
    const selected = deeds.selectedBlock();
    const block = selected ?? deeds.focusedBlock(event.target);
    // Even if nothing can be filled, the browser must not bookmark or reload the page.
    if (isCommand && (key === "d" || key === "r")) {
      if (block && key === "d") fillDown(block);
      else if (block) change("fill", () => fillBlockRight(draft(), block));
      return true;
    }
    const isErasing = key === "delete" || (key === "backspace" && selected !== undefined);
    if (!isErasing || isCommand || !block) return false;
    clear(block, !selected);
    return true;
  };
}
