import type { CellName } from "#core/draft/edit.ts";
import type { Issue } from "#core/lint/issue.ts";

type CellIssues = ReadonlyMap<string, readonly Issue[]>;

const made = new WeakMap<readonly Issue[], CellIssues>();
const NONE: readonly Issue[] = [];

/** The issues of one cell; every cell of a draft asks, so the list is sorted out once. */
export function cellIssues(issues: readonly Issue[], rowId: number, cell: CellName): readonly Issue[] {
  if (issues.length === 0) return NONE;
  let byCell = made.get(issues);
  if (!byCell) {
    byCell = sortOut(issues);
    made.set(issues, byCell);
  }
  return byCell.get(`${cell} ${rowId}`) ?? NONE;
}

const rowsMade = new WeakMap<readonly Issue[], ReadonlySet<number>>();

/** Ids of the rows that have an issue. */
export function rowsWithIssues(issues: readonly Issue[]): ReadonlySet<number> {
  const known = rowsMade.get(issues);
  if (known) return known;
  const rowIds = new Set(issues.flatMap(({ place }) => (place === "draft" ? [] : place.rowId)));
  rowsMade.set(issues, rowIds);
  return rowIds;
}

function sortOut(issues: readonly Issue[]): CellIssues {
  const byCell = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.place === "draft") continue;
    const place = `${issue.place.cell} ${issue.place.rowId}`;
    const known = byCell.get(place);
    if (known) known.push(issue);
    else byCell.set(place, [issue]);
  }
  return byCell;
}
