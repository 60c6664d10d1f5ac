import { cellText } from "../object/metadata.ts";
import { utf8Length } from "../text/utf8.ts";
import { type Row, type RowState, rowState } from "./draft.ts";

/** What rows can be sorted by for reading. */
export const SORT_KEYS = ["key", "key-bytes", "value", "value-bytes", "state"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type RowSort = { readonly by: SortKey; readonly direction: "ascending" | "descending" };

const STATE_RANKS: Readonly<Record<RowState, number>> = { changed: 0, added: 1, removed: 2, same: 3 };

/** Numbers within texts are compared by their size; the order is the same on every machine. */
const collator = new Intl.Collator("en", { numeric: true });

/** Ids of the rows in sorted order. Equal rows keep the draft's order, and the draft itself isn't sorted. */
export function sortedRowIds(rows: readonly Row[], { by, direction }: RowSort): number[] {
  const sign = direction === "ascending" ? 1 : -1;
  const compare = comparison(by);
  return [...rows].sort((one, other) => sign * compare(one, other)).map(({ id }) => id);
}

/** The sort after the next click on a column's head: ascending, descending, then the platform's order. */
export function nextSort(sort: RowSort | undefined, by: SortKey): RowSort | undefined {
  if (sort?.by !== by) return { by, direction: "ascending" };
  return sort.direction === "ascending" ? { by, direction: "descending" } : undefined;
}

function comparison(by: SortKey): (one: Row, other: Row) => number {
  switch (by) {
    case "key":
      return (one, other) => collator.compare(one.key, other.key);
    case "value":
      return (one, other) => collator.compare(cellText(one.value), cellText(other.value));
    case "key-bytes":
      return (one, other) => utf8Length(one.key) - utf8Length(other.key);
    case "value-bytes":
      return (one, other) => utf8Length(cellText(one.value)) - utf8Length(cellText(other.value));
    case "state":
      return (one, other) => STATE_RANKS[rowState(one)] - STATE_RANKS[rowState(other)];
  }
}
