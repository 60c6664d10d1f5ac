import type { CSSProperties } from "react";
import type { RowSort } from "#core/draft/row-sort.ts";
import { editText } from "#messages/compiled/edit.ts";
import { sortHint } from "#messages/view-messages.ts";
import type { SheetColumn } from "#ui/sheet-grid/sheet-column.ts";
import { USUAL_ROOT_PX } from "#ui/window-size.ts";

export const COLUMNS = [
  { id: "key", isFocusable: true, isSelectable: true, sortedBy: "key" },
  { id: "key-bytes", isFocusable: false, sortedBy: "key-bytes" },
  { id: "value", isFocusable: true, isSelectable: true, sortedBy: "value" },
  { id: "value-bytes", isFocusable: false, sortedBy: "value-bytes" },
  { id: "null", isFocusable: true, sortedBy: "state" },
] as const;

/** The columns of the sheet of pairs, with the order of its rows. Keys have to differ, and so are never filled. */
export function columnsSorted(sort: RowSort | undefined, isReadOnly: boolean): readonly SheetColumn[] {
  return COLUMNS.map((column) => ({
    ...column,
    name: editText(`column-${column.id}`),
    label: columnLabel(column.id),
    sort: sort?.by === column.sortedBy ? sort.direction : "none",
    isFillable: column.id === "value" && !isReadOnly,
    hint: sortHint(column.sortedBy, sort),
  }));
}

/** The label in a column's head: its name, or a shorter sign where the column is narrow. */
function columnLabel(columnId: (typeof COLUMNS)[number]["id"]): string {
  if (columnId === "null") return "∅";
  const isNarrow = columnId === "key-bytes" || columnId === "value-bytes";
  return editText(isNarrow ? "bytes" : `column-${columnId}`);
}

/** The columns of bytes and the bin, and the least that keys and values get, in CSS pixels at the usual font size. */
const REST_PX = { others: 204, key: 150, value: 180 } as const;

/**
 * The widths that were chosen for keys and values, at the usual font size, for the style sheet. Wider than the window, the
 * sheet scrolls.
 */
export function columnStyle(
  keyPx: number | undefined,
  valuePx: number | undefined,
): CSSProperties | undefined {
  if (!keyPx && !valuePx) return undefined;
  const leastPx = (keyPx ?? REST_PX.key) + (valuePx ?? REST_PX.value) + REST_PX.others;
  return {
    ...(keyPx ? { "--key-column": inRem(keyPx) } : {}),
    ...(valuePx ? { "--value-column": inRem(valuePx) } : {}),
    "--sheet-min-inline-size": inRem(leastPx),
  } as CSSProperties;
}

function inRem(px: number): string {
  return `${px / USUAL_ROOT_PX}rem`;
}
