import type { CellScope } from "#core/draft/cell-change.ts";

/** A bulk edit keeps to the selected rows where there are any, unless told otherwise. */
export function heldTo(selected: readonly number[], inSelectedRows: boolean): Pick<CellScope, "rowIds"> {
  return inSelectedRows && selected.length > 0 ? { rowIds: new Set(selected) } : {};
}
