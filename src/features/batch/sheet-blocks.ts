import { type Batch, cellState, describedAt, isWritable, wantedAt } from "#core/batch/batch.ts";
import type { ColumnTexts, Operation } from "#core/batch/operation.ts";
import { isForeign } from "#core/object/metadata.ts";
import type { LeftReason } from "./batch-view.ts";

/** Cells of the sheet, by the ids of their objects and their keys, in the order shown. */
export type SheetBlock = {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  /** The keys of each object, where not every one has all of `keys`: single cells were picked. */
  readonly keysOf?: ReadonlyMap<string, readonly string[]>;
};

/** A change of a block's cells, and how many of them stay as they are, by the reason. */
export type BlockChange = {
  readonly operation: Operation;
  readonly left: Readonly<Record<LeftReason, number>>;
};

export const NOTHING_LEFT: BlockChange["left"] = { "not-text": 0, "read-only": 0, empty: 0, "no-room": 0 };

/** The keys of a block's cells of one object. */
export function keysOfObject({ keys, keysOf }: SheetBlock, id: string): readonly string[] {
  return keysOf?.get(id) ?? keys;
}

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
  block: SheetBlock,
  textAt: (row: number, column: number) => string | undefined,
  source: "cells" | "paste" = "cells",
): BlockChange {
  const { ids, keys } = block;
  const left = { ...NOTHING_LEFT };
  const columns = keys.map((key, column): ColumnTexts => {
    const written: { readonly id: string; readonly text: string }[] = [];
    for (const [row, id] of ids.entries()) {
      if (!keysOfObject(block, id).includes(key)) continue;
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

/**
 * Fills the cells below the first one of each column with its text, or those after the first one of each row. What has no text fills
 * nothing.
 */
export function fillBlock(batch: Batch, block: SheetBlock, direction: "down" | "right"): BlockChange {
  const { ids, keys } = block;
  const firstOfKey = new Map(
    keys.map((key) => [key, ids.find((id) => keysOfObject(block, id).includes(key))] as const),
  );
  return writeBlock(batch, block, (row, column) => {
    const [id = "", key = ""] = [ids[row], keys[column]];
    const [fromId = "", fromKey = ""] =
      direction === "down" ? [firstOfKey.get(key), key] : [id, keysOfObject(block, id)[0]];
    return fromId === id && fromKey === key ? undefined : textOf(batch, fromId, fromKey);
  });
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
  block: SheetBlock,
): BlockChange & { readonly isRestored: boolean } {
  const { ids, keys } = block;
  const left = { ...NOTHING_LEFT };
  let isRestored = true;
  for (const id of ids) {
    const row = batch.rows.get(id) ?? -1;
    const own = keysOfObject(block, id);
    if (!isWritable(batch.objects[row])) left["read-only"] += own.length;
    else if (own.some((key) => !["absent", "removed"].includes(cellState(batch, row, key))))
      isRestored = false;
  }
  if (isRestored) return { ...revertBlock(batch, block), isRestored };
  const operation: Operation = block.keysOf
    ? { verb: "write", source: "cells", columns: textsOf(block, () => null) }
    : { verb: "remove", keys, ids };
  return { operation, left, isRestored };
}

/** Gives the cells of a block their described values back. */
export function revertBlock(batch: Batch, block: SheetBlock): BlockChange {
  const { ids, keys, keysOf } = block;
  const left = { ...NOTHING_LEFT };
  for (const id of ids) {
    const row = batch.rows.get(id) ?? -1;
    if (!isWritable(batch.objects[row])) left["read-only"] += keysOfObject(block, id).length;
  }
  if (!keysOf) return { operation: { verb: "revert", keys, ids }, left };
  const columns = textsOf(block, (id, key) => {
    const described = describedAt(batch, batch.rows.get(id) ?? -1, key);
    if (!isForeign(described)) return described ?? null;
    // A write has texts only. Where the value was to be removed, it is reverted by itself.
    if (cellState(batch, batch.rows.get(id) ?? -1, key) === "removed") left["not-text"] += 1;
    return undefined;
  });
  return { operation: { verb: "write", source: "cells", columns }, left };
}

function textsOf(
  block: SheetBlock,
  textOfCell: (id: string, key: string) => string | null | undefined,
): readonly ColumnTexts[] {
  const columns = block.keys.map((key): ColumnTexts => {
    const written = block.ids
      .filter((id) => keysOfObject(block, id).includes(key))
      .flatMap((id) => {
        const text = textOfCell(id, key);
        return text === undefined ? [] : [{ id, text }];
      });
    return { key, ids: written.map(({ id }) => id), texts: written.map(({ text }) => text) };
  });
  return columns.filter(({ ids }) => ids.length > 0);
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
