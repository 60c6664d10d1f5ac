import type { Limits } from "../object/limits.ts";
import { isForeign, type MetadataValue } from "../object/metadata.ts";
import { type SourceTable, type TableMark, untickedByMark } from "../paste/source-table.ts";
import { spreadsheetDamage } from "../paste/spreadsheet-damage.ts";
import { cellAt } from "../paste/table.ts";
import { utf8Length } from "../text/utf8.ts";
import { type Batch, isWritable, wantedAt } from "./batch.ts";
import type { Manifest, ManifestChoice, ManifestFacts } from "./manifest.ts";
import type { ManifestColumn } from "./manifest-columns.ts";
import type { ColumnTexts, Operation } from "./operation.ts";

/**
 * What a cell would do. `empty`: nothing stands in it, and it is left so. `foreign`: what the object holds isn't text, and
 * stays. `not-text`: the table has something other than text there. `flagged`: see `takesFlagged`.
 */
export type ManifestCellClass =
  | "added"
  | "changed"
  | "removed"
  | "same"
  | "empty"
  | "too-long"
  | "flagged"
  | "foreign"
  | "not-text"
  | "read-only";

export type ManifestCounts = Readonly<Record<ManifestCellClass, number>>;

export type ManifestPreview = {
  /** By column of the table; only those that are taken. */
  readonly columns: ReadonlyMap<number, ManifestCounts>;
  /** By row of the table; only those that are matched. */
  readonly rows: ReadonlyMap<number, ManifestCounts>;
  readonly total: ManifestCounts;
  /** Texts that have more bytes than fit, with their number: for saying where. */
  readonly tooLong: readonly { readonly row: number; readonly column: number; readonly bytes: number }[];
  /** All that would be done, as one step; absent where nothing would. */
  readonly operation: Operation | undefined;
};

/** What the cells of the matched rows and taken columns would do, and the one operation that does it. */
export function previewManifest(
  source: SourceTable,
  { rows, columns, shift, headerRow }: Manifest,
  { batch, limits }: ManifestFacts,
  choice: ManifestChoice = {},
): ManifestPreview {
  const matched = rows.flatMap(({ row, outcome }) =>
    outcome.kind === "matched" ? [{ row, object: outcome.object, counts: noCounts() }] : [],
  );
  const marks = createMarks(source, { headerRow, shift });
  const total = noCounts();
  const byColumn = new Map<number, ManifestCounts>();
  const tooLong: { row: number; column: number; bytes: number }[] = [];
  const written: ColumnTexts[] = [];
  for (const column of columns) {
    if (column.leftOut !== undefined) continue;
    const counts = noCounts();
    const [ids, texts]: [string[], (string | null)[]] = [[], []];
    const reader = { batch, limits, choice, column };
    for (const { row, object, counts: ofRow } of matched) {
      const cell = cellAt(source.table, row, column.column);
      const isFlagged = marks(row, column.column) || (typeof cell === "string" && isDamaged(cell));
      const { kind, text, bytes } = readCell(reader, cell, object, isFlagged);
      counts[kind] += 1;
      ofRow[kind] += 1;
      total[kind] += 1;
      if (bytes !== undefined) tooLong.push({ row, column: column.column, bytes });
      if (text === undefined) continue;
      ids.push(batch.ids[object] ?? "");
      texts.push(text);
    }
    byColumn.set(column.column, counts);
    if (ids.length > 0) written.push({ key: column.key, ids, texts });
  }
  return {
    columns: byColumn,
    rows: new Map(matched.map(({ row, counts }) => [row, counts])),
    total,
    tooLong,
    operation: written.length > 0 ? { verb: "write", source: "manifest", columns: written } : undefined,
  };
}

type CellReader = {
  readonly batch: Batch;
  readonly limits: Limits;
  readonly choice: ManifestChoice;
  readonly column: ManifestColumn;
};

/** `text`: what is to be written, null for a removal; absent where nothing is. */
type CellReading = {
  readonly kind: ManifestCellClass;
  readonly text?: string | null;
  readonly bytes?: number;
};

function readCell(
  { batch, limits, choice, column: { key } }: CellReader,
  cell: MetadataValue,
  object: number,
  isFlagged: boolean,
): CellReading {
  const now = wantedAt(batch, object, key);
  if (isForeign(cell)) return { kind: "not-text" };
  const { emptyCells = "leave", emptyWords, trims, takesTooLong, takesFlagged } = choice;
  const text = trims ? cell.trim() : cell;
  const isEmpty = text === "" || emptyWords?.has(text) === true;
  if (isEmpty && emptyCells === "leave") return { kind: "empty" };
  if (!isWritable(batch.objects[object])) return { kind: "read-only" };
  if (isEmpty && emptyCells === "remove") {
    return now === undefined ? { kind: "same" } : { kind: "removed", text: null };
  }
  if (isForeign(now)) return { kind: "foreign" };
  const wanted = isEmpty ? "" : text;
  if (now === wanted) return { kind: "same" };
  if (isFlagged && !isEmpty && !takesFlagged) return { kind: "flagged" };
  const bytes = bytesBeyond(key, limits.keyBytes) ?? bytesBeyond(wanted, limits.valueBytes);
  if (bytes !== undefined) {
    return takesTooLong ? { kind: "too-long", text: wanted, bytes } : { kind: "too-long", bytes };
  }
  return { kind: now === undefined ? "added" : "changed", text: wanted };
}

function bytesBeyond(text: string, byteLimit: number): number | undefined {
  if (text.length * 3 <= byteLimit) return undefined;
  const bytes = utf8Length(text);
  return bytes > byteLimit ? bytes : undefined;
}

function isDamaged(text: string): boolean {
  return spreadsheetDamage(text) !== undefined;
}

/** Is a cell marked as unsure by its reader, or may its row be cut wrongly, having more cells than the header? */
function createMarks(
  { table, marks = [] }: SourceTable,
  { headerRow, shift }: { readonly headerRow: number; readonly shift: number },
): (row: number, column: number) => boolean {
  const width = filledLength(table.rows[headerRow]) + shift;
  const unsure = marks.filter(({ kind }) => untickedByMark(kind));
  const rows = new Set(unsure.flatMap((mark) => (isWhole(mark, "row") ? [mark.row] : [])));
  const columns = new Set(unsure.flatMap((mark) => (isWhole(mark, "column") ? [mark.column] : [])));
  const cells = new Set(unsure.map(({ row, column }) => `${row} ${column}`));
  const hasCells = cells.size > 0;
  return (row, column) =>
    rows.has(row) ||
    columns.has(column) ||
    (hasCells && cells.has(`${row} ${column}`)) ||
    filledLength(table.rows[row]) > width;
}

function isWhole(mark: TableMark, axis: "row" | "column"): boolean {
  return axis === "row" ? mark.column === undefined : mark.row === undefined;
}

function filledLength(cells: readonly MetadataValue[] = []): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length -= 1;
  return length;
}

function noCounts(): Record<ManifestCellClass, number> {
  return {
    added: 0,
    changed: 0,
    removed: 0,
    same: 0,
    empty: 0,
    "too-long": 0,
    flagged: 0,
    foreign: 0,
    "not-text": 0,
    "read-only": 0,
  };
}
