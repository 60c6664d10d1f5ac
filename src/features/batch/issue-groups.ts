import type { Batch } from "#core/batch/batch.ts";
import type { RowFilter } from "#core/batch/batch-filter.ts";
import { type ColumnIssues, rowsWithIssue } from "#core/batch/batch-lint.ts";
import type { Operation } from "#core/batch/operation.ts";
import { type Mending, mendingTransform } from "#core/lint/issue-groups.ts";
import type { TextTransform } from "#core/text/text-transform.ts";

/** Issues that block first, then those of most cells. */
export function sortedGroups(groups: readonly ColumnIssues[]): readonly ColumnIssues[] {
  const rank = ({ severity }: ColumnIssues) => Number(severity === "warn");
  return [...groups].sort((one, other) => rank(one) - rank(other) || other.cells - one.cells);
}

/** The transform that mends all values of a group without a choice to make; keys are renamed by hand. */
export function mendingOf({ values, cell }: ColumnIssues): Mending | undefined {
  const first = values[0]?.issue;
  return first && cell === "value" ? mendingTransform({ first, issues: [first] }) : undefined;
}

/** One step that changes exactly the cells of a group. */
export function mendOperation(batch: Batch, group: ColumnIssues, transform: TextTransform): Operation {
  return { verb: "transform", keys: [group.key], transform, ids: idsOf(batch, group) };
}

export function issueFilter(batch: Batch, group: ColumnIssues): RowFilter {
  const { key, code } = group;
  return { kind: "ids", ids: new Set(idsOf(batch, group)), picked: { by: "issue", key, code } };
}

function idsOf(batch: Batch, group: ColumnIssues): readonly string[] {
  return Array.from(rowsWithIssue(batch, group), (row) => batch.ids[row] ?? "");
}
