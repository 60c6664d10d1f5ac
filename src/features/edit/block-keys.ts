import type { KeyboardEvent } from "react";
import { findRow } from "#core/draft/draft.ts";
import { isForeign } from "#core/object/metadata.ts";
import { isBeingEdited } from "#ui/sheet-grid/cell-session.ts";
import { createBlockActions } from "./block-actions.ts";
import type { BlockDeeds } from "./block-deeds.ts";

/**
 * Handles keys for the selected cells, or for the one that has the focus. The handler gives true if it dealt with the key.
 * Space opens the large editor (`LargeOpener`), and types nothing while that isn't loaded.
 */
export function createBlockKeys(deeds: BlockDeeds) {
  const { isReadOnly, draft, report } = deeds;
  const actions = createBlockActions(deeds);

  /** Says why a cell takes no text, for whoever types in it. */
  const explain = (target: EventTarget) => {
    const { rowIds: [rowId = -1] = [], cells: [cell] = [] } = deeds.focusedBlock(target) ?? {};
    const row = findRow(draft(), rowId);
    if (!row || cell === undefined) return;
    if (isReadOnly) report({ deed: "refused" });
    else if (row.isRemoved) report({ deed: "refused", reason: "removed" });
    else if (isForeign(row[cell])) report({ deed: "refused", reason: "not-text" });
  };

  return (event: KeyboardEvent, rowId: number): boolean => {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (event.altKey || event.shiftKey) return false;
    if (isCommand && key === "backspace") {
      actions.toggleNull(rowId);
      return true;
    }
    if (isBeingEdited(event.target)) return false;
    if (!isCommand && key === " " && event.target instanceof HTMLTextAreaElement) return true;
    if (!isCommand && key.length === 1) explain(event.target);
    const selected = deeds.selectedBlock();
    const block = selected ?? deeds.focusedBlock(event.target);
    // Even if nothing can be filled, the browser must not bookmark or reload the page.
    if (isCommand && (key === "d" || key === "r")) {
      if (block && key === "d") actions.fillDown(block);
      else if (block) actions.fillRight(block);
      return true;
    }
    const isErasing = key === "delete" || (key === "backspace" && selected !== undefined);
    if (!isErasing || isCommand || !block) return false;
    actions.clear(block, !selected);
    return true;
  };
}
