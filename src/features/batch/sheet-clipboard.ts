import type { ClipboardEvent } from "react";
import { readClipboardBlock } from "#formats/clipboard-block.ts";
import { putOnClipboard } from "#ui/clipboard.ts";
import { isBeingEdited } from "#ui/sheet-grid/cell-session.ts";
import { isInGrid } from "#ui/sheet-grid/grid-cells.ts";
import { blockClipboardText } from "./block-clipboard-text.ts";
import { namesObjects, type PastedTexts, pasteTexts } from "./pasted-block.ts";
import { clearBlock, keysOfObject, type SheetBlock, whyLeft, writeBlock } from "./sheet-blocks.ts";
import type { SheetDeeds } from "./sheet-deeds.ts";

/** A table in the clipboard whose rows name their objects. */
export type PastedTable = { readonly plain: string; readonly html: string };

/**
 * Copies, cuts and pastes the selected cells, or the one that has the focus. In a cell that is being edited the browser does it.
 * `onTable` takes a table with a column that names objects: what is done with it goes by those names, and not by the place.
 */
export function createSheetClipboard(deeds: SheetDeeds, onTable: ((table: PastedTable) => void) | undefined) {
  const { batch, change, report, store } = deeds;

  /** `undefined`: nothing of the sheet is meant, and the browser copies. */
  const copy = (event: ClipboardEvent): SheetBlock | undefined => {
    if (!isInGrid(event.target) || isBeingEdited(event.target)) return undefined;
    const selected = deeds.selectedBlock();
    const block = selected ?? deeds.focusedBlock(event.target);
    if (!block || block.keys.length === 0) return undefined;
    if (block.keysOf) {
      event.preventDefault();
      report({ deed: "refused", why: "scattered" });
      return undefined;
    }
    event.preventDefault();
    putOnClipboard(event.clipboardData, blockClipboardText(batch(), block, selected !== undefined));
    return block;
  };

  /** One text goes into each of the selected cells. */
  const pasteText = (block: SheetBlock, text: string) => {
    const {
      ids: [id = ""],
      keys: [key = ""],
    } = block;
    const isOneCell = block.ids.length === 1 && block.keys.length === 1;
    const why = isOneCell ? whyLeft(batch(), id, key) : undefined;
    if (why) report({ deed: "refused", why });
    else if (isOneCell && !store.getState().isLocked) deeds.typeOver(id, key, text);
    else
      change(
        "fill",
        writeBlock(batch(), block, () => text),
      );
  };

  const paste = (block: SheetBlock, texts: PastedTexts) => {
    const [[text] = []] = texts;
    if (texts.length === 1 && texts[0]?.length === 1 && text !== undefined) pasteText(block, text);
    else change("paste", pasteTexts(batch(), deeds.shownCells(), firstOfPicked(block), texts));
  };

  return {
    onCopy: (event: ClipboardEvent) => {
      const block = copy(event);
      const isMany = block && block.ids.length * block.keys.length > 1;
      if (isMany) report({ deed: "copy", cells: block.ids.length * block.keys.length });
    },
    onCut: (event: ClipboardEvent) => {
      const block = copy(event);
      if (block) change("cut", clearBlock(batch(), block));
    },
    onPaste: (event: ClipboardEvent) => {
      if (!isInGrid(event.target) || isBeingEdited(event.target)) return;
      if (event.clipboardData.files.length > 0) return;
      const plain = event.clipboardData.getData("text/plain");
      const block = deeds.selectedBlock() ?? deeds.focusedBlock(event.target);
      if (plain === "" || !block) return;
      event.preventDefault();
      event.stopPropagation();
      const html = event.clipboardData.getData("text/html");
      const texts = readClipboardBlock(plain, html);
      if (onTable && (texts.length === 0 || namesObjects(batch(), texts))) onTable({ plain, html });
      else if (texts.length === 0) report({ deed: "refused", why: "too-large" });
      else paste(block, texts);
    },
  };
}

/** Several texts need cells side by side: they go to the right and down from the first cell that was picked. */
function firstOfPicked(block: SheetBlock): SheetBlock {
  const { ids, keysOf } = block;
  const [id = ""] = ids;
  return keysOf ? { ids: [id], keys: keysOfObject(block, id).slice(0, 1) } : block;
}
