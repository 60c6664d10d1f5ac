import type { ClipboardEvent, KeyboardEvent } from "react";
import {
  type BlockEdit,
  blockTexts,
  type CellBlock,
  fillBlock,
  fillBlockDown,
  landTexts,
  toggleRowsRemoved,
} from "#core/draft/cell-block.ts";
import { findRow } from "#core/draft/draft.ts";
import type { CellName } from "#core/draft/edit.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { type BlockReport, viewOf } from "#engine/draft/draft-view.ts";
import { readClipboardBlock } from "#formats/clipboard-block.ts";
import { clipboardForms } from "#formats/clipboard-forms.ts";
import { isBeingEdited } from "#ui/sheet-grid/cell-session.ts";
import { cellOf } from "#ui/sheet-grid/grid-cells.ts";
import type { SheetSelection } from "#ui/sheet-grid/sheet-selection.ts";

export type BlockEditOptions = {
  readonly store: DraftStore;
  readonly selection: SheetSelection;
  /** The rows shown, in order. */
  readonly rowIds: readonly number[];
  readonly isReadOnly: boolean;
};

const NOTHING_SKIPPED = { "not-text": 0, removed: 0, key: 0 };

/**
 * What keys and the clipboard do to the selected cells, each as one step of undo. A cell that is being edited is left to
 * itself, and so is a single one where the browser does the right thing.
 */
export function createBlockEdits({ store, selection, rowIds, isReadOnly }: BlockEditOptions) {
  const report = (said: BlockReport) => viewOf(store).setState({ report: said });
  const change = (deed: "clear" | "cut" | "fill" | "paste", make: () => BlockEdit) => {
    if (isReadOnly) return report({ deed: "refused" });
    const { edit, changed, skipped } = make();
    store.record(edit);
    report({ deed, count: changed, skipped });
  };
  const draft = () => store.getState().draft;

  const selectedBlock = (): CellBlock | undefined => {
    const { range } = selection.getState();
    return range && { rowIds: [...range.rowIds], cells: range.columnIds.filter(isCellName) };
  };

  const toggleNull = (rowId: number) => {
    const block = selectedBlock();
    if (isReadOnly) return report({ deed: "refused" });
    if (!block) return store.toggleRemoved(rowId);
    const edit = toggleRowsRemoved(draft(), block.rowIds);
    const deed = edit.changes.some(({ after }) => after?.isRemoved) ? "remove" : "restore";
    store.record(edit);
    report({ deed, count: edit.changes.length, skipped: NOTHING_SKIPPED });
  };

  /** Without several rows selected, a cell takes what is above it. */
  const fillDown = (focused: CellBlock | undefined) => {
    const block = selectedBlock() ?? focused;
    const [first] = block?.rowIds ?? [];
    if (!block || first === undefined) return;
    const above = rowIds[rowIds.indexOf(first) - 1];
    const isOneRow = block.rowIds.length === 1;
    if (isOneRow && above === undefined) return;
    const source = isOneRow && above !== undefined ? { ...block, rowIds: [above, first] } : block;
    change("fill", () => fillBlockDown(draft(), source));
  };

  const onRowKey = (event: KeyboardEvent, rowId: number): boolean => {
    const isCommand = event.ctrlKey || event.metaKey;
    const isErasing = event.key === "Backspace" || event.key === "Delete";
    if (event.altKey || event.shiftKey) return false;
    if (isCommand && event.key === "Backspace") toggleNull(rowId);
    else if (isBeingEdited(event.target)) return false;
    else if (isCommand && event.key.toLowerCase() === "d") fillDown(focusedBlock(event.target));
    else if (isErasing && !isCommand) {
      const block = selectedBlock();
      if (!block) return false;
      change("clear", () => fillBlock(draft(), block, ""));
    } else return false;
    return true;
  };

  /** False: nothing of ours is selected, and the browser copies. */
  const copy = (event: ClipboardEvent): CellBlock | undefined => {
    if (isBeingEdited(event.target)) return undefined;
    const selected = selectedBlock();
    const block = selected ?? focusedBlock(event.target);
    const texts = block ? blockTexts(draft(), block) : [];
    if (!block || texts.length === 0) return undefined;
    const { plain, html } = clipboardForms(texts);
    event.preventDefault();
    event.clipboardData.setData("text/plain", plain);
    // A single cell arrives as text wherever it is pasted, unless its text alone would be taken for several cells.
    const isTable = selected !== undefined || /[\t\r\n]/.test(plain);
    if (html !== undefined && isTable) event.clipboardData.setData("text/html", html);
    return block;
  };

  return {
    onRowKey,
    onCopy: (event: ClipboardEvent) => {
      const block = copy(event);
      if (!block || !selectedBlock()) return;
      const count = block.rowIds.length * block.cells.length;
      report({ deed: "copy", count, skipped: NOTHING_SKIPPED });
    },
    onCut: (event: ClipboardEvent) => {
      const block = copy(event);
      if (block) change("cut", () => fillBlock(draft(), block, ""));
    },
    /** One text fills the selected cells, a block of their shape lands on them; anything else is left to others. */
    onPaste: (event: ClipboardEvent) => {
      if (isReadOnly) return report({ deed: "refused" });
      const block = selectedBlock();
      if (!block || isBeingEdited(event.target) || event.clipboardData.files.length > 0) return;
      const plain = event.clipboardData.getData("text/plain");
      const texts = readClipboardBlock(plain, event.clipboardData.getData("text/html"));
      const [only] = texts;
      const isOneText = texts.length === 1 && only?.length === 1;
      if (!isOneText && !hasShape(texts, block)) return;
      event.preventDefault();
      event.stopPropagation();
      if (isOneText) change("fill", () => fillBlock(draft(), block, only[0] ?? ""));
      else change("paste", () => landTexts(draft(), block, texts));
    },
  };

  function focusedBlock(target: EventTarget): CellBlock | undefined {
    const { rowId = -1, columnId = "" } = cellOf(target) ?? {};
    return isCellName(columnId) && findRow(draft(), rowId)
      ? { rowIds: [rowId], cells: [columnId] }
      : undefined;
  }
}

function hasShape(texts: readonly (readonly string[])[], { rowIds, cells }: CellBlock): boolean {
  return texts.length === rowIds.length && texts.every((row) => row.length === cells.length);
}

export function isCellName(columnId: string): columnId is CellName {
  return columnId === "key" || columnId === "value";
}
