import type { Batch } from "#core/batch/batch.ts";
import { filterRows, type RowFilter } from "#core/batch/batch-filter.ts";
import { type BatchSort, sortRows } from "#core/batch/batch-sort.ts";
import { rowStates } from "#core/batch/effects.ts";
import type { Limits } from "#core/object/limits.ts";

/** Which objects are shown, and in which order. */
export type BatchRowsShown = {
  readonly filters: readonly RowFilter[];
  /** The order in which the objects were added, when absent. */
  readonly sort?: BatchSort | undefined;
};

/**
 * The rows that the filters leave, in the order asked for. Rows of `stay` are among them whatever the filters say, as those that were
 * shown when further objects came in: a row in which somebody types must not go from under the hands.
 */
export function rowsToShow(
  batch: Batch,
  { filters, sort }: BatchRowsShown,
  limits: Limits,
  stay: Iterable<number> = [],
): Uint32Array {
  let rows = Uint32Array.from(batch.objects.keys());
  if (filters.length > 0) {
    const needsStates = filters.some(({ kind }) => kind === "state");
    const passing = filterRows(batch, filters, needsStates ? rowStates(batch, limits) : []);
    const shown = new Set([...passing, ...stay]);
    rows = rows.filter((row) => shown.has(row));
  }
  return sort ? sortRows(batch, rows, sort) : rows;
}
