import { sortRows } from "#core/batch/batch-sort.ts";
import type { BatchState } from "./batch-state.ts";

/** To which objects of a batch something is done. */
export const OBJECT_SCOPES = ["all", "shown", "selected"] as const;

export type ObjectScope = (typeof OBJECT_SCOPES)[number];

/** The parts of a batch's state that say which objects are shown and selected. */
export type ScopedBatch = Pick<BatchState, "batch" | "rows" | "shown" | "selected">;

/** The rows of a scope, in the order in which they are shown, or would be without the filters. */
export function rowsInScope({ batch, rows, shown, selected }: ScopedBatch, scope: ObjectScope): Uint32Array {
  if (scope === "shown") return rows;
  const all = Uint32Array.from(batch.objects.keys());
  const chosen = scope === "all" ? all : all.filter((row) => selected.has(batch.ids[row] ?? ""));
  return shown.sort ? sortRows(batch, chosen, shown.sort) : chosen;
}

/** The ids of the objects of a scope, in the same order. */
export function idsInScope(state: ScopedBatch, scope: ObjectScope): readonly string[] {
  const { ids } = state.batch;
  if (scope === "all" && !state.shown.sort) return ids;
  return Array.from(rowsInScope(state, scope), (row) => ids[row] ?? "");
}

/** The number of objects in each scope, and of selected ones that the filters hide. */
export type ScopeSizes = Readonly<Record<ObjectScope, number>> & { readonly hidden: number };

export function scopeSizes({ batch, rows, selected }: ScopedBatch): ScopeSizes {
  const chosen = [...selected].filter((id) => batch.rows.has(id));
  const isShown = rows.length === batch.objects.length ? undefined : new Set(rows);
  const hidden = isShown ? chosen.filter((id) => !isShown.has(batch.rows.get(id) ?? -1)).length : 0;
  return { all: batch.objects.length, shown: rows.length, selected: chosen.length, hidden };
}

/** The scope to offer first: what somebody has selected, else what a filter has left, else everything. */
export function scopeToOffer({ all, shown, selected }: ScopeSizes): ObjectScope {
  if (selected > 0) return "selected";
  return shown < all ? "shown" : "all";
}
