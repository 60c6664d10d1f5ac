import type { RowFilter } from "#core/draft/row-filter.ts";
import type { RowSort, SortKey } from "#core/draft/row-sort.ts";
import { viewText } from "./compiled/view.ts";

/** An option of the state filter with its number of rows: `Changed (3)`. */
export function rowFilterName(filter: RowFilter | undefined, count: number): string {
  return viewText(`rows-${filter ?? "all"}`, { count });
}

/** The effect of the next click on a column's head, given the present sort. */
export function sortHint(by: SortKey, sort: RowSort | undefined): string {
  const now = sort?.by === by ? sort.direction : undefined;
  if (now === "descending") return viewText("platforms-order");
  const direction = now ? "descending" : "ascending";
  return viewText("sort-by", { column: viewText(`by-${by}`), direction });
}

/** The number of rows that a filter leaves: `3 of 14 rows shown`. */
export function shownCount(shown: number, all: number): string {
  return viewText("shown", { shown, count: all });
}

/** The note that the sort is for reading only. */
export function sortSentence({ by, direction }: RowSort): string {
  return viewText("sorted-by", { column: viewText(`by-${by}`), direction });
}
