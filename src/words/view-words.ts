import type { RowFilter } from "#core/row-filter.ts";
import type { RowSort, SortKey } from "#core/row-sort.ts";
import { countOf } from "./plural.ts";

/** Takes a filter back. */
export const SHOW_ALL = "Show all";

/** Takes a sort back. */
export const PLATFORMS_ORDER = "Platform's order";

/** The choices of the state filter, with how many rows each would leave: `Changed (3)`. */
export function rowFilterName(filter: RowFilter | undefined, count: number): string {
  switch (filter) {
    case undefined:
      return `All rows (${count})`;
    case "changed":
      return `Changed (${count})`;
    case "issues":
      return `With issues (${count})`;
    case "null":
      return `Set to null (${count})`;
    case "custom":
      return `Custom keys (${count})`;
  }
}

const SORT_NAMES: Readonly<Record<SortKey, string>> = {
  key: "key",
  "key-bytes": "bytes of the key",
  value: "value",
  "value-bytes": "bytes of the value",
  state: "state",
};

/** What a click on a column's head does, where the rows stand as `sort` says. */
export function sortHint(by: SortKey, sort: RowSort | undefined): string {
  const now = sort?.by === by ? sort.direction : undefined;
  if (now === "descending") return PLATFORMS_ORDER;
  const direction = now ? "descending" : "ascending";
  return `Sort by ${SORT_NAMES[by]}, ${direction}. For reading only: what is sent keeps its order.`;
}

/** How many rows a filter leaves: `3 of 14 rows shown`. */
export function shownCount(shown: number, all: number): string {
  return `${shown} of ${countOf(all, "row")} shown`;
}

/** That the order is one for reading. */
export function sortSentence({ by, direction }: RowSort): string {
  const suffix = direction === "descending" ? ", descending" : "";
  return `sorted by ${SORT_NAMES[by]}${suffix}, for reading only`;
}
