import type { EmptyCells } from "./manifest.ts";
import type { ColumnTexts, Operation } from "./operation.ts";

/** A pasted block and the cells on which it lands: a row of texts for each object, a text for each key. */
export type PastedBlock = {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly texts: readonly (readonly string[])[];
};

/**
 * The operation that lands a block. Past the end of the block nothing is written, so a block that is smaller or larger than
 * what is selected lands as far as both go.
 */
export function blockOperation({ ids, keys, texts }: PastedBlock, emptyCells: EmptyCells): Operation {
  const columns = keys.map((key, column): ColumnTexts => {
    const cells = ids.flatMap((id, row) => {
      const text = texts[row]?.[column];
      if (text === undefined || (text === "" && emptyCells === "leave")) return [];
      return [{ id, text: text === "" && emptyCells === "remove" ? null : text }];
    });
    return { key, ids: cells.map(({ id }) => id), texts: cells.map(({ text }) => text) };
  });
  return { verb: "write", source: "paste", columns: columns.filter((column) => column.ids.length > 0) };
}

/** The operation of one cell that was typed in; null removes the key. */
export function cellOperation(id: string, key: string, text: string | null): Operation {
  return { verb: "write", source: "cells", columns: [{ key, ids: [id], texts: [text] }] };
}
