import type { Batch } from "#core/batch/batch.ts";
import { clipboardForms } from "#formats/clipboard-forms.ts";
import type { ClipboardText } from "#ui/clipboard.ts";
import { blockTexts, type SheetBlock } from "./sheet-blocks.ts";

/**
 * The texts of a block for the clipboard. A single cell that isn't selected as a range arrives as text wherever it is pasted, unless its
 * text alone would be taken for several cells.
 */
export function blockClipboardText(batch: Batch, block: SheetBlock, isSelection: boolean): ClipboardText {
  const { plain, html } = clipboardForms(blockTexts(batch, block));
  const isTable = isSelection || /[\t\r\n]/.test(plain);
  return html !== undefined && isTable ? { plain, html } : { plain };
}
