import type { Batch, BatchColumn } from "#core/batch/batch.ts";
import { countValues } from "#core/batch/facet.ts";

/** How many objects have a key, and how many values it has. */
export type ColumnCounts = { readonly objects: number; readonly values: number };

const NONE: ColumnCounts = { objects: 0, values: 0 };

const known = new WeakMap<BatchColumn, ColumnCounts>();

/** The counts of a key's column as it is wanted, made once for each state of that column. */
export function columnCounts(batch: Batch, key: string): ColumnCounts {
  const column = batch.columns.get(key);
  if (!column) return NONE;
  const found = known.get(column) ?? countValues(column);
  known.set(column, found);
  return found;
}
