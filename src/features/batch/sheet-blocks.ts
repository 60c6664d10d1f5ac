import { type Batch, cellState, isWritable, wantedAt } from "#core/batch/batch.ts";
import type { ColumnTexts, Operation } from "#core/batch/operation.ts";
import { isForeign } from "#core/object/metadata.ts";
import type { LeftReason } from "./batch-view.ts";

/** Cells of the sheet, by the ids of their objects and their keys, in the order shown. */
export type SheetBlock = { readonly ids: readonly string[]; readonly keys: readonly string[] };

/** A change of a block's cells, and how many of them stay as they are, by the reason. */
export type BlockChange = {
  readonly operation: Operation;
  readonly left: Readonly<Record<LeftReason, number>>;
};

export const NOTHING_LEFT: BlockChange["left"] = { "not-text": 0, "read-only": 0, empty: 0, "no-room": 0 };

/** The text of each cell as it is copied: absent and removed ones are empty, and what isn't text is its JSON. */
export function blockTexts(batch: Batch, { ids, keys }: SheetBlock): string[][] {
  return ids.map((id) =>
    keys.map((key) => {
      const value = wantedAt(batch, batch.rows.get(id) ?? -1, key);
      return isForeign(value) ? value.json : (value ?? "");
    }),
  );
}

/**
 * Writes texts into the cells of a block; undefined leaves a cell as it is. What isn't text, and objects that can only be read, are
 * counted and left.
 */
export function writeBlock(
  batch: Batch,
  { ids, keys }: SheetBlock,
  textAt: (row: number, column: number) => string | undefined,
  source: "cells" | "paste" = "cells",
): BlockChange {
  const left = { ...NOTHING_LEFT };
  const columns = keys.map((key, column): ColumnTexts => {
    const written: { readonly id: string; readonly text: string }[] = [];
    for (const [row, id] of ids.entries()) {
      const text = textAt(row, column);
      if (text === undefined) continue;
      const why = whyLeft(batch, id, key);
      if (why) left[why] += 1;
      else written.push({ id, text });
    }
    return { key, ids: written.map(({ id }) => id), texts: written.map(({ text }) => text) };
  });
  return {
    operation: { verb: "write", source, columns: columns.filter((column) => column.ids.length > 0) },
    left,
  };
}

/** Empties the cells that hold a text. A key that is absent isn't added for it. */
export function clearBlock(batch: Batch, block: SheetBlock): BlockChange {
  const { ids, keys } = block;
  return writeBlock(batch, block, (row, column) =>
    wantedAt(batch, batch.rows.get(ids[row] ?? "") ?? -1, keys[column] ?? "") === undefined ? undefined : "",
  );
}

/** Fills the rows below the first one with its texts, or the columns after the first one. What has no text fills nothing. */
export function fillBlock(batch: Batch, block: SheetBlock, direction: "down" | "right"): BlockChange {
  const { ids, keys } = block;
  const isDown = direction === "down";
  return writeBlock(batch, block, (row, column) =>
    (isDown ? row : column) === 0
      ? undefined
      : textOf(batch, isDown ? ids[0] : ids[row], isDown ? keys[column] : keys[0]),
  );
}

/** Fills rows with the texts of others, again and again from the first one. */
export function fillFrom(batch: Batch, source: readonly string[], block: SheetBlock): BlockChange {
  return writeBlock(batch, block, (row, column) =>
    textOf(batch, source[row % source.length], block.keys[column]),
  );
}

/** Removes the keys of a block; where none of them is wanted, those that were to be removed are kept after all. */
export function toggleRemoved(
  batch: Batch,
  { ids, keys }: SheetBlock,
): BlockChange & { readonly isRestored: boolean } {
  const left = { ...NOTHING_LEFT };
  let isRestored = true;
  for (const id of ids) {
    const row = batch.rows.get(id) ?? -1;
    if (!isWritable(batch.objects[row])) left["read-only"] += keys.length;
    else if (keys.some((key) => !["absent", "removed"].includes(cellState(batch, row, key))))
      isRestored = false;
  }
  return { operation: { verb: isRestored ? "revert" : "remove", keys, ids }, left, isRestored };
}

/** Why a cell can't be typed over. */
export function whyLeft(batch: Batch, id: string, key: string): "not-text" | "read-only" | undefined {
  const row = batch.rows.get(id) ?? -1;
  if (!isWritable(batch.objects[row])) return "read-only";
  return isForeign(wantedAt(batch, row, key)) ? "not-text" : undefined;
}

function textOf(batch: Batch, id = "", key = ""): string | undefined {
  const value = wantedAt(batch, batch.rows.get(id) ?? -1, key);
  return isForeign(value) ? undefined : value;
}
