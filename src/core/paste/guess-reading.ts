import { cellAt, cellText, type Table } from "./table.ts";
import type { TableReading } from "./table-reading.ts";

/** What helps to guess how a table is meant. */
export type ReadingHints = {
  /** Keys that the object has. */
  readonly knownKeys: ReadonlySet<string>;
  /** The object's id and name: the row of a manifest that begins with one of them is its own. */
  readonly names: readonly string[];
  /** The table was made of records: its first row names the members. */
  readonly isOfRecords?: boolean;
  /** Only readings of this kind are wanted. */
  readonly kind?: TableReading["kind"] | undefined;
};

/** Headers of columns that say which object a row is about: those of both platforms' manifests. */
const IDENTITY_HEADERS = new Set([
  "id",
  "fileid",
  "objectid",
  "file",
  "name",
  "filename",
  "project",
  "folder",
]);
const KEY_HEADERS = new Set(["key", "name", "property", "field", "attribute"]);
const VALUE_HEADERS = new Set(["value", "values"]);

/** The most likely reading. Always one: the preview shows it, and it can be changed. */
export function guessReading(table: Table, hints: ReadingHints): TableReading {
  const header = guessKeyValueHeader(table);
  if (header && hints.kind !== "rows") return header;
  const ownRow = rowOfObject(table, hints.names);
  const isRows = hints.kind ? hints.kind === "rows" : ownRow !== undefined || isInRows(table, hints);
  if (!isRows) return { kind: "columns", keyColumn: 0, valueColumn: 1, hasHeader: false };
  return { kind: "rows", keyRow: 0, valueRow: ownRow ?? 1, firstColumn: countIdentityColumns(table) };
}

/** The row of a manifest that is about the object with one of these names; none where the columns don't say so. */
export function rowOfObject(table: Table, names: readonly string[]): number | undefined {
  for (let column = 0; column < table.columnCount; column += 1) {
    if (!IDENTITY_HEADERS.has(headerWord(table, column))) continue;
    const row = table.rows.findIndex(
      (cells, index) => index > 0 && names.some((name) => cells[column] === name),
    );
    if (row > 0) return row;
  }
  return undefined;
}

/** Two columns that are called like "key" and "value". */
function guessKeyValueHeader(table: Table): TableReading | undefined {
  const words = Array.from({ length: table.columnCount }, (_, column) => headerWord(table, column));
  const keyColumn = words.findIndex((word) => KEY_HEADERS.has(word));
  const valueColumn = words.findIndex((word) => VALUE_HEADERS.has(word));
  if (keyColumn < 0 || valueColumn < 0) return undefined;
  return { kind: "columns", keyColumn, valueColumn, hasHeader: true };
}

/** The object's own keys decide, as far as they stand there; else the shape. */
function isInRows(table: Table, { knownKeys, isOfRecords = false }: ReadingHints): boolean {
  if (table.rows.length < 2) return false;
  if (isOfRecords) return true;
  const inFirstRow = (table.rows[0] ?? []).filter((cell) => knownKeys.has(cellText(cell))).length;
  const inFirstColumn = table.rows.filter(([cell = ""]) => knownKeys.has(cellText(cell))).length;
  if (inFirstRow !== inFirstColumn) return inFirstRow > inFirstColumn;
  return table.columnCount > 2;
}

/** How many columns come before the first that can be a key: `id,name,project` of an export, `File name` of an upload. */
function countIdentityColumns(table: Table): number {
  let count = 0;
  while (count < table.columnCount - 1 && IDENTITY_HEADERS.has(headerWord(table, count))) count += 1;
  return count;
}

function headerWord(table: Table, column: number): string {
  return cellText(cellAt(table, 0, column))
    .toLowerCase()
    .replace(/[\s_-]/g, "");
}
