import type { ListFact } from "#platforms/description.ts";

/** The column of objects' names. It comes first and can't be hidden. */
export const NAME_COLUMN = "name";

/** Columns of what a list always tells, and of facts that not every platform's lists contain. */
export type PlainColumn = "class" | "folder" | ListFact;

const PLAIN_COLUMNS: readonly PlainColumn[] = [
  "class",
  "folder",
  "size",
  "created",
  "modified",
  "state",
  "tags",
];

/** The columns of a project whose columns were never chosen. */
export const FIRST_COLUMNS: readonly PlainColumn[] = ["class", "folder", "size", "modified"];

/** The widths that a column can have, in CSS pixels. */
export const COLUMN_WIDTHS = { from: 48, to: 2000 } as const;

const FIRST_WIDTHS: Readonly<Record<PlainColumn, number>> = {
  class: 96,
  folder: 160,
  size: 96,
  created: 148,
  modified: 148,
  state: 88,
  tags: 160,
};
const KEY_WIDTH_PX = 160;
const NAME_WIDTH_PX = 260;

const KEY_PREFIX = "key ";

/** The id of the column that shows a key's values. */
export function columnOfKey(key: string): string {
  return KEY_PREFIX + key;
}

/** The key that a column shows; undefined for any other column. */
export function keyOfColumn(columnId: string): string | undefined {
  return columnId.startsWith(KEY_PREFIX) ? columnId.slice(KEY_PREFIX.length) : undefined;
}

export function isPlainColumn(columnId: string): columnId is PlainColumn {
  return PLAIN_COLUMNS.some((column) => column === columnId);
}

/** In CSS pixels. The column of names is at least this wide, and takes the room that is left. */
export function firstWidth(columnId: string): number {
  if (columnId === NAME_COLUMN) return NAME_WIDTH_PX;
  return isPlainColumn(columnId) ? FIRST_WIDTHS[columnId] : KEY_WIDTH_PX;
}

/** The columns other than those of keys that a platform's lists can fill. Folders are told where a search includes those below. */
export function availableColumns(facts: readonly ListFact[], showsFolder: boolean): readonly PlainColumn[] {
  return PLAIN_COLUMNS.filter((column) => {
    if (column === "class") return true;
    return column === "folder" ? showsFolder : facts.includes(column);
  });
}
