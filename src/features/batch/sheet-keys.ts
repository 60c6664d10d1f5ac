import type { KeyboardEvent } from "react";
import { isBeingEdited } from "#ui/sheet-grid/cell-session.ts";
import { clearBlock, fillBlock, type SheetBlock, toggleRemoved, whyLeft } from "./sheet-blocks.ts";
import type { SheetDeeds } from "./sheet-deeds.ts";

/** Handles keys for the selected cells, or for the one that has the focus. The handler gives true if it dealt with the key. */
export function createSheetKeys(deeds: SheetDeeds) {
  const { batch, change, report } = deeds;

  const toggle = (block: SheetBlock) => {
    const { isRestored, ...toggled } = toggleRemoved(batch(), block);
    change(isRestored ? "restore" : "remove", toggled);
  };

  /** One row alone takes what is above it. */
  const fillDown = (block: SheetBlock) => {
    const shown = deeds.shownCells().ids;
    const [first = ""] = block.ids;
    const above = shown[shown.indexOf(first) - 1];
    if (block.ids.length > 1) change("fill", fillBlock(batch(), block, "down"));
    else if (above !== undefined) {
      change("fill", fillBlock(batch(), { ...block, ids: [above, first] }, "down"));
    }
  };

  /** Says why a cell takes no text, for whoever types in it. */
  const explain = ({ ids: [id = ""], keys: [key = ""] }: SheetBlock) => {
    const why = deeds.store.getState().isLocked ? "locked" : whyLeft(batch(), id, key);
    if (why) report({ deed: "refused", why });
  };

  return (event: KeyboardEvent): boolean => {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (event.altKey || event.shiftKey) return false;
    const selected = deeds.selectedBlock();
    const block = selected ?? deeds.focusedBlock(event.target);
    if (isCommand && key === "backspace") {
      if (block) toggle(block);
      return block !== undefined;
    }
    if (isBeingEdited(event.target)) return false;
    const focused = deeds.focusedBlock(event.target);
    if (focused && !isCommand && event.key.length === 1) explain(focused);
    // Even if nothing can be filled, the browser must not bookmark or reload the page.
    if (isCommand && (key === "d" || key === "r")) {
      if (block && key === "d") fillDown(block);
      else if (block) change("fill", fillBlock(batch(), block, "right"));
      return true;
    }
    const isErasing = key === "delete" || (key === "backspace" && selected !== undefined);
    if (!isErasing || isCommand || !block) return false;
    change("clear", clearBlock(batch(), block));
    return true;
  };
}
