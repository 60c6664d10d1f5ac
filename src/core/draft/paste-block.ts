import type { CellBlock } from "./cell-block.ts";
import { type Draft, findRow } from "./draft.ts";
import type { CellName } from "./edit.ts";

/** Texts by row and column, all rows of one width. */
export type PastedTexts = readonly (readonly string[])[];

/** Cells, and a text for each of them. */
export type Landing = { readonly block: CellBlock; readonly texts: PastedTexts };

const CELLS: readonly CellName[] = ["key", "value"];

/**
 * The cells that pasted texts go into. Where the selected cells are a multiple of the texts, they are filled with
 * repetitions of them; otherwise the texts fill the cells from the first selected one to the right and down. `undefined`
 * where they would pass the last pair or the last column, or would change a key, and where single cells were picked: the
 * user has to look at that first.
 */
export function landingOf(
  draft: Draft,
  shownRowIds: readonly number[],
  selected: CellBlock,
  texts: PastedTexts,
): Landing | undefined {
  const height = texts.length;
  const width = texts[0]?.length ?? 0;
  if (selected.cellsOf || height === 0 || width === 0 || texts.some((row) => row.length !== width))
    return undefined;
  const isMultiple = selected.rowIds.length % height === 0 && selected.cells.length % width === 0;
  const block = isMultiple ? selected : blockFrom(shownRowIds, selected, height, width);
  if (!block) return undefined;
  const repeated = block.rowIds.map((_, row) =>
    block.cells.map((_cell, column) => texts[row % height]?.[column % width] ?? ""),
  );
  return changesKeys(draft, block, repeated) ? undefined : { block, texts: repeated };
}

/** Lines that name a key each, or that begin like JSON: pairs rather than a column of values. */
export function readLikePairs(texts: PastedTexts): boolean {
  const lines = texts.map(([line = ""]) => line).filter((line) => line.trim() !== "");
  if (/^\s*[{[]/.test(lines[0] ?? "") || /^dx\s/.test(lines[0] ?? "")) return true;
  return lines.length > 1 && lines.every((line) => /^\s*["']?[\w.-]+["']?\s*[=:]/.test(line));
}

function blockFrom(
  shownRowIds: readonly number[],
  { rowIds: [first], cells: [cell] }: CellBlock,
  height: number,
  width: number,
): CellBlock | undefined {
  if (first === undefined || cell === undefined) return undefined;
  const start = shownRowIds.indexOf(first);
  const rowIds = start < 0 ? [] : shownRowIds.slice(start, start + height);
  const column = CELLS.indexOf(cell);
  const cells = CELLS.slice(column, column + width);
  return rowIds.length === height && cells.length === width ? { rowIds, cells } : undefined;
}

function changesKeys(draft: Draft, { rowIds, cells }: CellBlock, texts: PastedTexts): boolean {
  const column = cells.indexOf("key");
  return column >= 0 && rowIds.some((rowId, row) => findRow(draft, rowId)?.key !== texts[row]?.[column]);
}
