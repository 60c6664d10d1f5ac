import type { Batch } from "#core/batch/batch.ts";
import { createObjectIndex } from "#core/batch/object-index.ts";
import { type BlockChange, type SheetBlock, writeBlock } from "./sheet-blocks.ts";

/** Texts by row and column. */
export type PastedTexts = readonly (readonly string[])[];

/**
 * Lands pasted texts. Where the selected cells are a multiple of them they are filled with repetitions; otherwise the texts go from the
 * first selected cell to the right and down, as far as there are rows and columns. An empty text changes nothing: in a table it mostly
 * stands for a value that isn't known, and would add or empty a key.
 */
export function pasteTexts(
  batch: Batch,
  shown: SheetBlock,
  selected: SheetBlock,
  texts: PastedTexts,
): BlockChange & { readonly block: SheetBlock } {
  const height = texts.length;
  const width = Math.max(0, ...texts.map((row) => row.length));
  const isMultiple = selected.ids.length % height === 0 && selected.keys.length % width === 0;
  const block = isMultiple ? selected : blockFrom(shown, selected, height, width);
  let empty = 0;
  const change = writeBlock(
    batch,
    block,
    (row, column) => {
      const text = texts[row % height]?.[column % width];
      if (text === "") empty += 1;
      return text === "" ? undefined : text;
    },
    "paste",
  );
  const noRoom = isMultiple ? 0 : height * width - block.ids.length * block.keys.length;
  return { ...change, block, left: { ...change.left, empty, "no-room": noRoom } };
}

function blockFrom(shown: SheetBlock, selected: SheetBlock, height: number, width: number): SheetBlock {
  const row = shown.ids.indexOf(selected.ids[0] ?? "");
  const column = shown.keys.indexOf(selected.keys[0] ?? "");
  return {
    ids: row < 0 ? [] : shown.ids.slice(row, row + height),
    keys: column < 0 ? [] : shown.keys.slice(column, column + width),
  };
}

/** A share of its rows below the head that a column must name objects in, to tell which row is which object. */
const NAMING_SHARE = 0.5;

/** Does a table have a head, and a column that tells which row is which object? Its rows may then be in any order. */
export function namesObjects(batch: Batch, [head = [], ...rows]: PastedTexts): boolean {
  if (rows.length === 0 || head.length < 2) return false;
  const index = createObjectIndex(batch);
  return head.some((heading, column) => {
    if (index.find(heading)) return false;
    const named = rows.filter((row) => index.find(row[column] ?? "") !== undefined).length;
    return named > 0 && named >= rows.length * NAMING_SHARE;
  });
}
