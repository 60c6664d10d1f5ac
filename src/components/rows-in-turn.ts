import type { KeyOutcome } from "#core/write/outcome.ts";

/** How far a long table is drawn: rows that were never drawn before come a few at a time. */
export type DrawnRows = {
  /** All that the table is to show. */
  readonly wanted: readonly KeyOutcome[];
  /** Those of them that are drawn by now, in the same order. */
  readonly drawn: readonly KeyOutcome[];
};

export const NO_ROWS: DrawnRows = { wanted: [], drawn: [] };

/**
 * The next turn: every row that is drawn already stays, and up to `newRows` others join from the top. A row that says
 * something else than before is a new one, so what is drawn is never out of date.
 */
export function drawNextRows(
  { drawn }: DrawnRows,
  wanted: readonly KeyOutcome[],
  newRows: number,
): DrawnRows {
  if (wanted.length <= newRows) return { wanted, drawn: wanted };
  const known = new Map(drawn.map((outcome) => [outcome.key, outcome]));
  let room = newRows;
  const next = wanted.filter((outcome) => {
    if (isSameOutcome(outcome, known.get(outcome.key))) return true;
    room -= 1;
    return room >= 0;
  });
  return { wanted, drawn: next.length === wanted.length ? wanted : next };
}

/** Does a row look alike for both? */
export function isSameOutcome(one: KeyOutcome, other: KeyOutcome | undefined): boolean {
  return (
    one.key === other?.key &&
    one.effect === other.effect &&
    one.now === other.now &&
    one.after === other.after
  );
}
