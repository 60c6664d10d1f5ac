import type { RowFilter } from "#core/draft/row-filter.ts";
import type { RowSort, SortKey } from "#core/draft/row-sort.ts";
import { view } from "./en/view.ts";
import { sentences } from "./sentences.ts";

export const viewText = sentences("view", view);

/** The choices of the state filter, with how many rows each would leave: `Changed (3)`. */
export function rowFilterName(filter: RowFilter | undefined, count: number): string {
  return viewText(`rows-${filter ?? "all"}`, { count });
}

/** What a click on a column's head does, where the rows stand as `sort` says. */
export function sortHint(by: SortKey, sort: RowSort | undefined): string {
  const now = sort?.by === by ? sort.direction : undefined;
  if (now === "descending") return viewText("platforms-order");
  const direction = now ? "descending" : "ascending";
  return viewText("sort-by", { column: viewText(`by-${by}`), direction });
}

/** How many rows a filter leaves: `3 of 14 rows shown`. */
export function shownCount(shown: number, all: number): string {
  return viewText("shown", { shown, count: all });
}

/** That the order is one for reading. */
export function sortSentence({ by, direction }: RowSort): string {
  return viewText("sorted-by", { column: viewText(`by-${by}`), direction });
}
