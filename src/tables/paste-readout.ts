import { guessReading } from "#core/paste/guess-reading.ts";
import { type PasteLine, type PasteTarget, planPaste } from "#core/paste/paste-plan.ts";
import { cellText, type Table } from "#core/paste/table.ts";
import { readPairs, type TableReading } from "#core/paste/table-reading.ts";
import type { OpenSource } from "./read-table.ts";
import type { TableProblem } from "./table-error.ts";
import type { OnProgress, TableFormat, TableNote } from "./table-format.ts";
import { TABLE_LIMITS } from "./table-limits.ts";

/** What a paste would land on, and how the object is called in manifests. */
export type PasteAim = PasteTarget & { readonly names: readonly string[] };

/** How to read; what is left out is guessed. */
export type ReadingWish = {
  readonly format?: TableFormat;
  readonly kind?: TableReading["kind"];
  readonly reading?: TableReading;
};

/** All that a preview shows. */
export type PasteReadout = {
  readonly format: TableFormat;
  readonly formats: readonly TableFormat[];
  readonly notes: readonly TableNote[];
  readonly reading: TableReading;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first cell of the first columns, and the first cells of the first rows: for choosing among them. */
  readonly columnNames: readonly string[];
  readonly rowNames: readonly string[];
  readonly lines: readonly PasteLine[];
  /** Read this way there are too many pairs for one object: there are no lines then. */
  readonly problem?: TableProblem;
};

const MAX_NAMED_COLUMNS = 200;
const MAX_NAMED_ROWS = 1000;
const CELLS_IN_ROW_NAME = 3;

/** Read a source, and plan what it would do. Rejects with `TableError`. */
export async function readOut(
  source: OpenSource,
  aim: PasteAim,
  wish: ReadingWish,
  onProgress?: OnProgress,
): Promise<PasteReadout> {
  const { table, format, formats, notes, shape } = await source.read(wish.format, onProgress);
  const hints = {
    knownKeys: new Set(aim.wanted.keys()),
    names: aim.names,
    isOfRecords: shape === "records",
    kind: wish.kind,
  };
  const reading = wish.reading ?? guessReading(table, hints);
  const pairs = readPairs(table, reading);
  const pairLimit = TABLE_LIMITS.pairs;
  const isTooMany = pairs.length > pairLimit;
  return {
    format,
    formats,
    notes,
    reading,
    rowCount: table.rows.length,
    columnCount: table.columnCount,
    columnNames: columnNames(table),
    rowNames: table.rows.slice(0, MAX_NAMED_ROWS).map(rowName),
    lines: isTooMany ? [] : planPaste(pairs, aim),
    ...(isTooMany ? { problem: { code: "too-many-pairs", pairs: pairs.length, pairLimit } } : {}),
  };
}

function columnNames({ rows, columnCount }: Table): string[] {
  const [first = []] = rows;
  return Array.from({ length: Math.min(columnCount, MAX_NAMED_COLUMNS) }, (_, column) =>
    cellText(first[column] ?? ""),
  );
}

function rowName(cells: Table["rows"][number]): string {
  return cells.slice(0, CELLS_IN_ROW_NAME).map(cellText).join(" · ");
}
