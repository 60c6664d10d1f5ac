import { isTouched, type Row } from "./draft.ts";
import { cellText } from "./table.ts";

/** Which rows to show by their state: those that differ from what was described, have an issue, or are set to null. */
export const ROW_FILTERS = ["changed", "issues", "null"] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** Is the row in such a state? `hasIssue` is asked only where that matters. */
export function isInState(row: Row, filter: RowFilter, hasIssue: (rowId: number) => boolean): boolean {
  if (filter === "changed") return isTouched(row);
  return filter === "null" ? row.isRemoved : hasIssue(row.id);
}

/** Does key or value contain a text, in whatever case? */
export function containsText(row: Row, text: string): boolean {
  const wanted = text.toLowerCase();
  return row.key.toLowerCase().includes(wanted) || cellText(row.value).toLowerCase().includes(wanted);
}
