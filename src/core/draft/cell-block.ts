import { cellText, isForeign } from "../object/metadata.ts";
import { type CellChange, editFromChanges } from "./cell-change.ts";
import { type Draft, findRow, type Row } from "./draft.ts";
import type { CellName, Edit } from "./edit.ts";

/** Cells that are selected together: rows in the order shown, and the cells of each. */
export type CellBlock = {
  readonly rowIds: readonly number[];
  readonly cells: readonly CellName[];
  /** The cells of each row, where not every row has all of `cells`: single cells were picked. */
  readonly cellsOf?: ReadonlyMap<number, readonly CellName[]>;
};

/**
 * Why a cell of a block is left alone: its value isn't a string, its row is set to null, or it is a key (keys
 * are never emptied or made equal).
 */
export type SkipReason = "not-text" | "removed" | "key";

/** The change to a block, as one undo step. Cells that already hold the wanted text aren't counted. */
export type BlockEdit = {
  readonly edit: Edit;
  readonly changed: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
};

/** The cells of a block that are in one row. */
export function cellsOfRow({ cells, cellsOf }: CellBlock, rowId: number): readonly CellName[] {
  return cellsOf?.get(rowId) ?? cells;
}

/** The texts of a block as they are copied; a value that isn't a string is copied as its JSON. */
export function blockTexts(draft: Draft, block: CellBlock): string[][] {
  return rowsOf(draft, block.rowIds).map((row) =>
    cellsOfRow(block, row.id).map((cell) => cellText(row[cell])),
  );
}

/**
 * Writes one text into every value of a block; "" clears them. Keys must differ from each other, so they are
 * left alone.
 */
export function fillBlock(draft: Draft, block: CellBlock, text: string): BlockEdit {
  return editBlock(draft, block, (_row, cell) => (cell === "key" ? undefined : text), "key");
}

/** Copies the value of the first row into the rows below it. A value that isn't a string can't be copied. */
export function fillBlockDown(draft: Draft, { rowIds: [first, ...rowIds], ...rest }: CellBlock): BlockEdit {
  const value = first === undefined ? undefined : findRow(draft, first)?.value;
  const block = { rowIds, ...rest };
  if (value === undefined || isForeign(value)) return editBlock(draft, block, () => undefined, "not-text");
  return fillBlock(draft, block, value);
}

/** The keys of rows into their values: what fills a pair from left to right. */
export function fillBlockRight(draft: Draft, { rowIds }: CellBlock): BlockEdit {
  const block = { rowIds, cells: ["value"] as const };
  return editBlock(draft, block, (index) => findRow(draft, rowIds[index] ?? -1)?.key, "key");
}

/** The values of some rows, over and over, into those of others. A value that isn't a string can't be copied. */
export function fillBlockFrom(
  draft: Draft,
  source: readonly number[],
  { rowIds, cells }: CellBlock,
): BlockEdit {
  const values = source.map((rowId) => findRow(draft, rowId)?.value);
  const textFor = (index: number, cell: CellName) => {
    const value = values[index % values.length];
    return cell === "key" || isForeign(value) ? undefined : value;
  };
  const hasKeys = cells.includes("key");
  return editBlock(draft, { rowIds, cells }, textFor, hasKeys ? "key" : "not-text");
}

/** Writes one text into each cell, row by row; `texts` has the shape of the block. */
export function landTexts(draft: Draft, block: CellBlock, texts: readonly (readonly string[])[]): BlockEdit {
  return editBlock(draft, block, (row, cell) => texts[row]?.[block.cells.indexOf(cell)], "key");
}

/** Sets rows to null, or takes that back when all of them are null. */
export function toggleRowsRemoved(draft: Draft, rowIds: readonly number[]): Edit {
  const rows = rowsOf(draft, rowIds);
  const isRemoved = rows.some((row) => !row.isRemoved);
  const changes = rows
    .filter((row) => row.isRemoved !== isRemoved)
    .map((before) => ({ rowId: before.id, before, after: { ...before, isRemoved } }));
  return { changes };
}

/** A cell without a new text is skipped for the given reason. */
function editBlock(
  draft: Draft,
  block: CellBlock,
  textFor: (row: number, cell: CellName) => string | undefined,
  otherwise: SkipReason,
): BlockEdit {
  const changes: CellChange[] = [];
  const skipped = { "not-text": 0, removed: 0, key: 0 };
  for (const [index, rowId] of block.rowIds.entries()) {
    const row = findRow(draft, rowId);
    if (!row) continue;
    for (const cell of cellsOfRow(block, rowId)) {
      const from = row[cell];
      const to = textFor(index, cell);
      const isSame = to === from;
      if (isSame) continue;
      if (row.isRemoved) skipped.removed += 1;
      else if (isForeign(from)) skipped["not-text"] += 1;
      else if (to === undefined) skipped[otherwise] += 1;
      else changes.push({ rowId, cell, from, to });
    }
  }
  return { edit: editFromChanges(draft, changes), changed: changes.length, skipped };
}

function rowsOf(draft: Draft, rowIds: readonly number[]): Row[] {
  return rowIds.flatMap((rowId) => findRow(draft, rowId) ?? []);
}
