import { cellText } from "#core/object/metadata.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import { isPlainColumn, keyOfColumn, NAME_COLUMN, type PlainColumn } from "./list-columns.ts";

export type ExportedColumns = {
  /** The columns as they are shown, that of names first. */
  readonly columns: readonly string[];
  /** The heading of a column that doesn't show a key. */
  readonly headingOf: (column: PlainColumn) => string;
};

/**
 * The shown columns of a list as a table. Each row starts with the object's id and name, as manifests do. Sizes are exact
 * bytes, times are in UTC, and what isn't told is an empty cell. Folders are left out.
 */
export function exportedList(
  objects: readonly ObjectSummary[],
  { columns, headingOf }: ExportedColumns,
): readonly (readonly string[])[] {
  const others = columns.filter((column) => column !== NAME_COLUMN);
  const headings = others.map((column) =>
    isPlainColumn(column) ? headingOf(column) : (keyOfColumn(column) ?? column),
  );
  const rows = objects
    .filter(({ objectClass }) => objectClass !== "folder")
    .map((object) => [object.ref.objectId, object.name, ...others.map((column) => textIn(object, column))]);
  return [["id", "name", ...headings], ...rows];
}

function textIn(object: ObjectSummary, column: string): string {
  const key = keyOfColumn(column);
  if (key !== undefined) return cellText(object.metadata?.get(key) ?? "");
  return isPlainColumn(column) ? EXACT_TEXTS[column](object) : "";
}

const EXACT_TEXTS: Readonly<Record<PlainColumn, (object: ObjectSummary) => string>> = {
  class: ({ objectClass }) => objectClass,
  folder: ({ folder = "" }) => folder,
  size: ({ sizeBytes }) => String(sizeBytes ?? ""),
  created: ({ createdMs }) => isoTime(createdMs),
  modified: ({ modifiedMs }) => isoTime(modifiedMs),
  state: ({ state = "" }) => state,
  tags: ({ tags = [] }) => tags.join(", "),
};

function isoTime(atMs: number | undefined): string {
  const time = new Date(atMs ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? "" : time.toISOString();
}
