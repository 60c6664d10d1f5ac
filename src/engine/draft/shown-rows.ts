import type { Row } from "#core/draft/draft.ts";
import { containsText, isInState, type RowFilter } from "#core/draft/row-filter.ts";
import { sortedRowIds } from "#core/draft/row-sort.ts";
import type { RowsShown } from "./draft-memory.ts";
import type { DraftState } from "./draft-store.ts";
import { rowsWithIssues } from "./issues-by-cell.ts";

/** Which rows are wanted, and in what order. */
export type WantedRows = RowsShown & {
  readonly standardKeys: ReadonlySet<string> | undefined;
};

const NO_ROWS: ReadonlySet<number> = new Set();

type RowSource = Pick<DraftState, "draft" | "rowIds" | "issues">;

/**
 * The rows to show of a draft, from when the wish was made on. Who passes and where they stand is settled then, not at
 * each stroke: what is being typed neither vanishes nor jumps. Rows that come to be in the wanted state join, new rows
 * are always shown and stand last. The same array while no row comes or goes.
 */
export function createRowView(
  settledOn: RowSource,
  wanted: WantedRows,
): (state: RowSource) => readonly number[] {
  const { text, only, sort } = wanted;
  if (text === "" && !only && !sort) return ({ rowIds }) => rowIds;
  const firstNewId = settledOn.draft.nextRowId;
  const ranks = sort && new Map(sortedRowIds(settledOn.draft.rows, sort).map((id, rank) => [id, rank]));
  const passed = new Set<number>();
  let shown: readonly number[] = [];
  let seen: RowSource | undefined;

  return (state) => {
    const isSame = seen?.rowIds === state.rowIds && (!only || isSameSource(seen, state));
    if (isSame) return shown;
    if (!seen || only) for (const id of passing(seen ? state : settledOn, wanted)) passed.add(id);
    seen = state;
    const next = state.rowIds.filter((id) => passed.has(id) || id >= firstNewId);
    if (ranks)
      next.sort(
        (one, other) => (ranks.get(one) ?? one + ranks.size) - (ranks.get(other) ?? other + ranks.size),
      );
    if (!isSameList(shown, next)) shown = next;
    return shown;
  };
}

/**
 * How many rows are in a state, asked at every stroke: only rows that differ from those it was asked about before are
 * looked at.
 */
export function createRowCounter(
  filter: RowFilter,
  standardKeys?: ReadonlySet<string>,
): (state: Pick<DraftState, "draft" | "issues">) => number {
  const facts = { rowsWithIssues: NO_ROWS, standardKeys };
  const isCounted = (row: Row) => isInState(row, filter, facts);
  let counted: readonly Row[] = [];
  let count = 0;
  return ({ draft: { rows }, issues }) => {
    if (filter === "issues") return rowsWithIssues(issues).size;
    if (rows.length !== counted.length) count = rows.filter(isCounted).length;
    else {
      for (let index = 0; index < rows.length; index += 1) {
        const before = counted[index];
        const row = rows[index];
        if (row === before || !row || !before) continue;
        count += Number(isCounted(row)) - Number(isCounted(before));
      }
    }
    counted = rows;
    return count;
  };
}

function passing({ draft, issues }: RowSource, { text, only, standardKeys }: WantedRows): number[] {
  const facts = { rowsWithIssues: rowsWithIssues(issues), standardKeys };
  return draft.rows
    .filter((row) => (text === "" || containsText(row, text)) && (!only || isInState(row, only, facts)))
    .map(({ id }) => id);
}

function isSameSource(one: RowSource | undefined, other: RowSource): boolean {
  return one?.draft === other.draft && one.issues === other.issues;
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
