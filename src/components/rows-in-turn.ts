import type { KeyOutcome } from "#core/write/outcome.ts";

/** The drawing state of a long table, whose new rows are drawn a few at a time. */
export type DrawnRows = {
  /** All rows of the table. */
  readonly wanted: readonly KeyOutcome[];
  /** The rows drawn so far, in the same order. */
  readonly drawn: readonly KeyOutcome[];
};

export const NO_ROWS: DrawnRows = { wanted: [], drawn: [] };

/**
 * The state after one more step: rows that are drawn stay, and up to `newRows` others are added from the top.
 * A row with other content counts as new, so the drawn rows are never out of date.
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

/** Do both outcomes draw the same row? */
export function isSameOutcome(one: KeyOutcome, other: KeyOutcome | undefined): boolean {
  return (
    one.key === other?.key &&
    one.effect === other.effect &&
    one.now === other.now &&
    one.after === other.after
  );
}
