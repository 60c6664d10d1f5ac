import type { KeyboardEvent } from "react";
import { isBeingEdited } from "#ui/sheet-grid/cell-session.ts";
import { createSheetBlockActions } from "./sheet-block-actions.ts";
import { clearBlock, type SheetBlock, whyLeft } from "./sheet-blocks.ts";
import type { SheetDeeds } from "./sheet-deeds.ts";

/** Handles keys for the selected cells, or for the one that has the focus. The handler gives true if it dealt with the key. */
export function createSheetKeys(deeds: SheetDeeds) {
  const { batch, change, report } = deeds;

  const { toggle, fillDown, fillRight } = createSheetBlockActions(deeds);

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
      else if (block) fillRight(block);
      return true;
    }
    const isErasing = key === "delete" || (key === "backspace" && selected !== undefined);
    if (!isErasing || isCommand || !block) return false;
    change("clear", clearBlock(batch(), block));
    return true;
  };
}
