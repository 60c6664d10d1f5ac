import { cellText } from "../object/metadata.ts";
import { smallLetters } from "../text/small-letters.ts";
import { isTouched, type Row } from "./draft.ts";

/**
 * Filters by the state of a row: changed, with an issue, set to null, or with a key that isn't one of the
 * platform's standard keys.
 */
export const ROW_FILTERS = ["changed", "issues", "null", "custom"] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** Facts for a filter that the row itself doesn't have. Without standard keys no key counts as custom. */
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

/** Does the key or the value contain a text, ignoring case? */
export function containsText(row: Row, text: string): boolean {
  const wanted = smallLetters(text);
  return smallLetters(row.key).includes(wanted) || smallLetters(cellText(row.value)).includes(wanted);
}
