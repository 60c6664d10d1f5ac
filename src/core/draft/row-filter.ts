import { cellText } from "../paste/table.ts";
import { smallLetters } from "../text/small-letters.ts";
import { isTouched, type Row } from "./draft.ts";

/**
 * Which rows to show by their state: those that differ from what was described, have an issue, are set to null, or have a
 * key that is none of the platform's standard ones.
 */
export const ROW_FILTERS = ["changed", "issues", "null", "custom"] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** What a row alone doesn't tell. Where there are no standard keys, no key is custom. */
export type FilterFacts = {
  readonly rowsWithIssues: ReadonlySet<number>;
  readonly standardKeys: ReadonlySet<string> | undefined;
};

export function isInState(
  row: Row,
  filter: RowFilter,
  { rowsWithIssues, standardKeys }: FilterFacts,
): boolean {
  switch (filter) {
    case "changed":
      return isTouched(row);
    case "issues":
      return rowsWithIssues.has(row.id);
    case "null":
      return row.isRemoved;
    case "custom":
      return standardKeys !== undefined && row.key !== "" && !standardKeys.has(row.key);
  }
}

/** Does key or value contain a text, in whatever case? */
export function containsText(row: Row, text: string): boolean {
  const wanted = smallLetters(text);
  return smallLetters(row.key).includes(wanted) || smallLetters(cellText(row.value)).includes(wanted);
}
