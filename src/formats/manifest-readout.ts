import type { Manifest } from "#core/batch/manifest.ts";
import { readManifest } from "#core/batch/manifest.ts";
import { type ManifestCounts, type ManifestPreview, previewManifest } from "#core/batch/manifest-cells.ts";
import type { ManifestChoice, ManifestFacts } from "#core/batch/manifest-choice.ts";
import type { ManifestColumn } from "#core/batch/manifest-columns.ts";
import { type EmptyWord, emptyWordsOf } from "#core/batch/manifest-empty-words.ts";
import { cellText } from "#core/object/metadata.ts";
import type { SourceEncoding, SourceTable } from "#core/paste/source-table.ts";
import {
  type MatchedRow,
  type MatchedRowsWish,
  matchedRows,
  type NearRow,
  type UnmatchedRow,
  unmatchedRows,
} from "./manifest-row-readout.ts";
import type { OpenSource, ReadTable } from "./open-source.ts";
import type { OnProgress, SourceWish, TableFormat, TableNote } from "./table-format.ts";
import { turnedTable } from "./turned-table.ts";

/** The wished reading of a manifest, and how many of its rows are looked at. */
export type ManifestWish = SourceWish & {
  /** Guessed when absent: see `ManifestLayout`. */
  readonly layout?: ManifestLayout | undefined;
  readonly choice?: ManifestChoice | undefined;
  readonly matched?: MatchedRowsWish | undefined;
  /** So many unmatched rows are given, from the first one on. */
  readonly unmatchedCount?: number | undefined;
};

/** Whether each row is about an object, or each column, whose keys are in the first one. Then rows are what were columns. */
export type ManifestLayout = "rows" | "columns";

/** A column of the table with what it does; no counts where it isn't taken. */
export type ManifestColumnReadout = ManifestColumn & {
  readonly counts: ManifestCounts | undefined;
  /** How many rows would be matched if this column identified. */
  readonly fit: number;
  /** The first text in it. */
  readonly example: string;
};

/** The data of a manifest's preview: small, however many rows the table has. */
export type ManifestReadout = {
  readonly format: TableFormat;
  readonly formats: readonly TableFormat[];
  readonly encoding: SourceEncoding | undefined;
  readonly layout: ManifestLayout;
  readonly notes: readonly TableNote[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly headerRow: number;
  /** Rows to choose the header from, with their first cells. */
  readonly headerRows: readonly { readonly row: number; readonly text: string }[];
  readonly identifyingColumn: number | undefined;
  readonly columns: readonly ManifestColumnReadout[];
  /** Rows about objects, and those of them whose object is known. */
  readonly total: number;
  readonly matched: number;
  readonly unmatched: {
    readonly count: number;
    readonly shown: readonly UnmatchedRow[];
    /** The names in the rows without an object, each once: for looking these up. */
    readonly notFound: readonly string[];
    readonly near: readonly NearRow[];
  };
  readonly counts: ManifestCounts;
  readonly rows: { readonly count: number; readonly shown: readonly MatchedRow[] };
  /** Objects and cells that Apply changes. */
  readonly changes: { readonly objects: number; readonly cells: number };
  readonly emptyWords: readonly EmptyWord[];
};

/** A readout with what its Apply does. */
export type ReadManifest = {
  readonly readout: ManifestReadout;
  readonly operation: ManifestPreview["operation"];
};

type InLayout = {
  readonly layout: ManifestLayout;
  readonly found: SourceTable;
  readonly manifest: Manifest;
};

const HEADER_ROWS = 30;
/** A table with more rows than an object has keys isn't tried the other way. */
const MOST_KEYS = 2000;
const CELLS_IN_ROW_NAME = 3;

/** Reads a source as a manifest of these objects. Rejects with `TableError`. */
export async function readOutManifest(
  source: OpenSource,
  facts: ManifestFacts,
  wish: ManifestWish,
  onProgress?: OnProgress,
): Promise<ReadManifest> {
  const { choice = {}, layout: wishedLayout, matched: matchedWish, unmatchedCount, ...sourceWish } = wish;
  const read = await source.read(sourceWish, onProgress);
  const { layout, found, manifest } = readInLayout(read, facts, choice, wishedLayout);
  const preview = previewManifest(found, manifest, facts, choice);
  const { format, formats, notes, encoding } = read;
  const { table } = found;
  return {
    operation: preview.operation,
    readout: {
      format,
      formats,
      encoding,
      layout,
      notes,
      rowCount: table.rows.length,
      columnCount: table.columnCount,
      headerRow: manifest.headerRow,
      headerRows: headerRows(found, manifest),
      identifyingColumn: manifest.identifyingColumn,
      columns: columnsOf(found, manifest, preview),
      total: manifest.rows.length,
      matched: manifest.matched,
      unmatched: unmatchedRows(manifest, facts.batch, unmatchedCount),
      counts: preview.total,
      rows: matchedRows({ source: found, manifest, preview, facts, choice }, matchedWish),
      changes: changesOf(preview),
      emptyWords: emptyWordsOf(found, manifest, choice.trims),
    },
  };
}

/** A table is turned where that is wished, or where none of its rows names an object and some of its columns do. */
function readInLayout(
  source: ReadTable,
  facts: ManifestFacts,
  choice: ManifestChoice,
  layout: ManifestLayout | undefined,
): InLayout {
  if (layout === "columns") return turned(source, facts, choice);
  const inRows: InLayout = { layout: "rows", found: source, manifest: readManifest(source, facts, choice) };
  const mayBeTurned =
    layout === undefined && inRows.manifest.fits.length === 0 && source.table.rows.length <= MOST_KEYS;
  if (!mayBeTurned) return inRows;
  const inColumns = turned(source, facts, choice);
  return inColumns.manifest.matched > 0 ? inColumns : inRows;
}

function turned(source: ReadTable, facts: ManifestFacts, choice: ManifestChoice): InLayout {
  const found = turnedTable(source);
  return { layout: "columns", found, manifest: readManifest(found, facts, choice) };
}

function columnsOf(
  { table }: SourceTable,
  { columns, fits, rows }: Manifest,
  preview: ManifestPreview,
): readonly ManifestColumnReadout[] {
  const fitOf = new Map(fits.map(({ column, matched }) => [column, matched]));
  return columns.map((column) => {
    const row = rows.find(({ row }) => cellText(table.rows[row]?.[column.column] ?? "") !== "");
    return {
      ...column,
      counts: preview.columns.get(column.column),
      fit: fitOf.get(column.column) ?? 0,
      example: row ? cellText(table.rows[row.row]?.[column.column] ?? "") : "",
    };
  });
}

function headerRows({ table }: SourceTable, { headerRow, headerRows: likely }: Manifest) {
  const first = Array.from({ length: Math.min(HEADER_ROWS, table.rows.length) }, (_, row) => row);
  const rows = [...new Set([...first, ...likely, headerRow])].sort((one, other) => one - other);
  return rows.map((row) => ({
    row,
    text: (table.rows[row] ?? []).slice(0, CELLS_IN_ROW_NAME).map(cellText).join(" · "),
  }));
}

function changesOf({ operation }: ManifestPreview): ManifestReadout["changes"] {
  if (operation?.verb !== "write") return { objects: 0, cells: 0 };
  const objects = new Set<string>();
  let cells = 0;
  for (const { ids } of operation.columns) {
    cells += ids.length;
    for (const id of ids) objects.add(id);
  }
  return { objects: objects.size, cells };
}
