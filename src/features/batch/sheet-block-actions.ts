import { fillBlock, type SheetBlock, toggleRemoved } from "./sheet-blocks.ts";
import type { SheetDeeds } from "./sheet-deeds.ts";

/** Actions on a block of cells that keys and menus have in common. */
export function createSheetBlockActions({ batch, change, shownCells }: SheetDeeds) {
  return {
    toggle: (block: SheetBlock) => {
      const { isRestored, ...toggled } = toggleRemoved(batch(), block);
      change(isRestored ? "restore" : "remove", toggled);
    },

    /** Fills the texts of the first row down; a single row gets the texts of the row above it. */
    fillDown: (block: SheetBlock) => {
      const shown = shownCells().ids;
      const [first = ""] = block.ids;
      const above = shown[shown.indexOf(first) - 1];
      if (block.ids.length > 1) change("fill", fillBlock(batch(), block, "down"));
      else if (above !== undefined) {
        change("fill", fillBlock(batch(), { ...block, ids: [above, first] }, "down"));
      }
    },

    fillRight: (block: SheetBlock) => change("fill", fillBlock(batch(), block, "right")),
  };
}
