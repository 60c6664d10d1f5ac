import { cellText } from "../object/metadata.ts";
import type { Batch } from "./batch.ts";
import { codeAt } from "./codes.ts";
import { ABSENT } from "./dictionary.ts";

/** A column by which rows are sorted for reading; without a key by the object's name. */
export type BatchSort = { readonly key?: string; readonly direction: "ascending" | "descending" };

/** Numbers within texts by their size; the same order on every machine. */
const collator = new Intl.Collator("en", { numeric: true });

/** Rows in the order of a sort. Equal ones stay as they were, and objects without the key come last either way. */
export function sortRows(batch: Batch, rows: Uint32Array, { key, direction }: BatchSort): Uint32Array {
  const sign = direction === "ascending" ? 1 : -1;
  if (key === undefined) return sortByName(batch, rows, sign);
  const column = batch.columns.get(key);
  if (!column) return rows;
  const { now, dictionary } = column;
  const used = new Set(Array.from(rows, (row) => codeAt(now, row)));
  used.delete(ABSENT);
  const texts = Array.from(used, (code) => ({ code, text: cellText(dictionary.values[code] ?? "") }));
  texts.sort((one, other) => sign * collator.compare(one.text, other.text));
  const last = texts.length;
  const ranks = new Uint32Array(dictionary.values.length + 1).fill(last);
  let rank = -1;
  for (const [index, { code, text }] of texts.entries()) {
    const before = texts[index - 1];
    if (!before || collator.compare(before.text, text) !== 0) rank += 1;
    ranks[code] = rank;
  }
  return rows
    .slice()
    .sort((one, other) => (ranks[codeAt(now, one)] ?? last) - (ranks[codeAt(now, other)] ?? last));
}

function sortByName({ objects }: Batch, rows: Uint32Array, sign: number): Uint32Array {
  const nameOf = (row: number) => objects[row]?.name ?? "";
  return rows.slice().sort((one, other) => sign * collator.compare(nameOf(one), nameOf(other)));
}
