import type { Row } from "#core/draft/draft.ts";
import type { DraftState } from "./draft-store.ts";
import { cellIssues } from "./issues-by-cell.ts";

/**
 * The marks of a row by plan and issues, as words in one string, so that a subscription tells whether anything changed for that
 * row: `key` and `value` for cells that block the write, `ignored` for a removal that the platform ignores.
 */
export function rowMarks(state: Pick<DraftState, "issues" | "plan">, row: Row | undefined): string {
  if (!row) return "";
  const cells = (["key", "value"] as const).filter((cell) =>
    cellIssues(state.issues, row.id, cell).some(({ severity }) => severity === "block"),
  );
  return row.isRemoved && ignoresRemovalOf(state, row) ? [...cells, "ignored"].join(" ") : cells.join(" ");
}

/** Would the write leave the row's key as it is, since the platform ignores the null? */
function ignoresRemovalOf({ plan }: Pick<DraftState, "plan">, { original }: Row): boolean {
  return plan.issues.some(
    (issue) => issue.code === "null-ignored" && original !== undefined && issue.keys.includes(original.key),
  );
}
