import type { CSSProperties } from "react";
import {
  availableColumns,
  firstWidth,
  isPlainColumn,
  keyOfColumn,
  NAME_COLUMN,
} from "#engine/objects/list-columns.ts";
import type { ListLayout, ListSort } from "#engine/objects/list-layout.ts";
import { findText } from "#messages/compiled/find.ts";
import { listColumnName, listSortHint } from "#messages/list-column-messages.ts";
import type { PlatformDescription } from "#platforms/description.ts";
import type { SheetColumn } from "#ui/sheet-grid/sheet-column.ts";

export const SELECT_COLUMN = "select";
export const PIN_COLUMN = "pin";

const EDGE_COLUMN_PX = 36;

/** The name of a column as its head and its menus show it. */
export function columnName(column: string): string {
  return column === NAME_COLUMN || isPlainColumn(column)
    ? listColumnName(column)
    : (keyOfColumn(column) ?? column);
}

/** The chosen columns that this list can fill, the names first. */
export function filledColumns(
  { shown }: ListLayout,
  { listFacts }: PlatformDescription,
  showsFolder: boolean,
): readonly string[] {
  const available: readonly string[] = availableColumns(listFacts, showsFolder);
  return [
    NAME_COLUMN,
    ...shown.filter((column) => keyOfColumn(column) !== undefined || available.includes(column)),
  ];
}

/** The columns of the grid: ticks, names and what was chosen, and pins. */
export function listSheetColumns(
  columns: readonly string[],
  sort: ListSort | undefined,
): readonly SheetColumn[] {
  return [
    { id: SELECT_COLUMN, name: findText("selected"), label: "☑", isFocusable: true },
    ...columns.map((id): SheetColumn => {
      const direction = sort?.column === id ? sort.direction : "none";
      const name = columnName(id);
      return { id, name, isFocusable: true, sort: direction, hint: listSortHint(name, direction) };
    }),
    { id: PIN_COLUMN, name: findText("pinned"), label: "☆", isFocusable: true },
  ];
}

/** The widths of the columns for the style sheet. Names take the room that is left unless their width was chosen. */
export function listColumnStyle(columns: readonly string[], { widths }: ListLayout): CSSProperties {
  const widthOf = (column: string) => widths.get(column) ?? firstWidth(column);
  const tracks = columns.map((column) =>
    column === NAME_COLUMN && !widths.has(column)
      ? `minmax(${widthOf(column)}px, 1fr)`
      : `${widthOf(column)}px`,
  );
  const leastPx = columns.reduce((sum, column) => sum + widthOf(column), 2 * EDGE_COLUMN_PX);
  return {
    "--sheet-columns": [`${EDGE_COLUMN_PX}px`, ...tracks, `${EDGE_COLUMN_PX}px`].join(" "),
    "--sheet-min-inline-size": `${leastPx}px`,
  } as CSSProperties;
}
