import type { CellScope } from "#core/draft/cell-change.ts";

/** The scope of a bulk edit: the selected rows if there are any and the user wants that, else all rows. */
export function heldTo(selected: readonly number[], inSelectedRows: boolean): Pick<CellScope, "rowIds"> {
  return inSelectedRows && selected.length > 0 ? { rowIds: new Set(selected) } : {};
}
