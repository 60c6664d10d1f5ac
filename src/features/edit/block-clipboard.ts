import type { ClipboardEvent } from "react";
import { blockTexts, type CellBlock, fillBlock, landTexts } from "#core/draft/cell-block.ts";
import { type Draft, findRow } from "#core/draft/draft.ts";
import { landingOf, type PastedTexts, readLikePairs } from "#core/draft/paste-block.ts";
import { isForeign } from "#core/object/metadata.ts";
import { readClipboardBlock } from "#formats/clipboard-block.ts";
import { clipboardForms } from "#formats/clipboard-forms.ts";
import { type ClipboardText, putOnClipboard } from "#ui/clipboard.ts";
import { isBeingEdited } from "#ui/sheet-grid/cell-session.ts";
import { cellOf, isInGrid } from "#ui/sheet-grid/grid-cells.ts";
import { type BlockDeeds, isCellName, NOTHING_SKIPPED } from "./block-deeds.ts";

/**
 * Copies, cuts and pastes the selected cells, or the one that has the focus. In a cell that is being edited the browser
 * does it.
 */
export function createBlockClipboard(deeds: BlockDeeds) {
  const { rowIds, isReadOnly, draft, report, change, typeOver } = deeds;

  /** `undefined`: nothing of the sheet is selected, and the browser copies. */
  const copy = (event: ClipboardEvent): CellBlock | undefined => {
    if (!isInGrid(event.target) || isBeingEdited(event.target)) return undefined;
    const selected = deeds.selectedBlock();
    const block = selected ?? deeds.focusedBlock(event.target);
    if (block?.cellsOf) {
      event.preventDefault();
      report({ deed: "refused", reason: "scattered" });
      return undefined;
    }
    const text = block && blockClipboardText(draft(), block, selected !== undefined);
    if (!text) return undefined;
    event.preventDefault();
    putOnClipboard(event.clipboardData, text);
    return block;
  };

  const pasteBlock = (block: CellBlock, texts: PastedTexts): boolean => {
    const { rows } = draft();
    const pairIds = rowIds.filter((rowId) => rows.some(({ id }) => id === rowId));
    const landing = landingOf(draft(), pairIds, block, texts);
    if (landing) change("paste", () => landTexts(draft(), landing.block, landing.texts));
    return landing !== undefined;
  };

  /** False: what was pasted isn't meant for the selected cells alone. */
  const pasteOverSelected = (block: CellBlock, texts: PastedTexts): boolean => {
    const text = onlyText(texts);
    if (text === undefined) return pasteBlock(block, texts);
    change("fill", () => fillBlock(draft(), block, text));
    return true;
  };

  const pasteAtFocus = (target: EventTarget, texts: PastedTexts): boolean => {
    const { rowId = -1, columnId = "" } = cellOf(target) ?? {};
    if (!isCellName(columnId)) return false;
    const row = findRow(draft(), rowId);
    const block = { rowIds: [rowId], cells: [columnId] };
    const text = onlyText(texts);
    if (text === undefined) return row !== undefined && !readLikePairs(texts) && pasteBlock(block, texts);
    if (row?.isRemoved || isForeign(row?.[columnId])) change("fill", () => fillBlock(draft(), block, text));
    else typeOver(rowId, columnId, text);
    return true;
  };

  return {
    onCopy: (event: ClipboardEvent) => {
      const block = copy(event);
      if (!block || !deeds.selectedBlock()) return;
      report({ deed: "copy", count: block.rowIds.length * block.cells.length, skipped: NOTHING_SKIPPED });
    },
    onCut: (event: ClipboardEvent) => {
      const block = copy(event);
      if (block) change("cut", () => fillBlock(draft(), block, ""));
    },
    /** Pastes texts that fit the cells. Other texts and files are left to the paste preview. */
    onPaste: (event: ClipboardEvent) => {
      if (!isInGrid(event.target) || isBeingEdited(event.target)) return;
      if (event.clipboardData.files.length > 0) return;
      if (isReadOnly) return report({ deed: "refused" });
      const plain = event.clipboardData.getData("text/plain");
      if (plain === "") return;
      const texts = readClipboardBlock(plain, event.clipboardData.getData("text/html"));
      const block = deeds.selectedBlock();
      const hasLanded = block ? pasteOverSelected(block, texts) : pasteAtFocus(event.target, texts);
      if (!hasLanded) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** A block as it is copied; `undefined` where no pair is in it. */
export function blockClipboardText(
  draft: Draft,
  block: CellBlock,
  isSelected: boolean,
): ClipboardText | undefined {
  const texts = blockTexts(draft, block);
  if (texts.length === 0) return undefined;
  const { plain, html } = clipboardForms(texts);
  // A single cell arrives as text wherever it is pasted, unless its text alone would be taken for several cells.
  const isTable = isSelected || /[\t\r\n]/.test(plain);
  return html !== undefined && isTable ? { plain, html } : { plain };
}

function onlyText(texts: PastedTexts): string | undefined {
  return texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
}
