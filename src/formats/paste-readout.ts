import { cellText } from "#core/object/metadata.ts";
import { type PasteLine, type PasteTarget, planPaste } from "#core/paste/paste-plan.ts";
import type { SourceEncoding } from "#core/paste/source-table.ts";
import type { Table } from "#core/paste/table.ts";
import { guessReading } from "#core/reading/guess-reading.ts";
import type { ObjectNames } from "#core/reading/object-names.ts";
import { readPairs } from "#core/reading/read-pairs.ts";
import type { Reading, ReadingChoice, ReadingFacts, TableReading } from "#core/reading/table-reading.ts";
import type { OpenSource } from "./read-table.ts";
import type { TableProblem } from "./table-error.ts";
import type { OnProgress, SourceWish, TableFormat, TableNote } from "./table-format.ts";
import { TABLE_LIMITS } from "./table-limits.ts";

/** The object of a paste, with its names in tables. */
export type PasteAim = PasteTarget & {
  readonly object: ObjectNames;
  /** Keys that the person chose earlier, by the heading in the table. */
  readonly chosenKeys?: ReadonlyMap<string, string>;
};

/** The wished reading; parts that are absent are guessed. */
export type ReadingWish = SourceWish & {
  readonly choice?: ReadingChoice;
  /** The text to search for in rows (or columns). */
  readonly search?: string;
};

/** A row or column that can be chosen as the object's own, with its text. */
export type LineOffer = { readonly line: number; readonly text: string };

/** The data of a preview. */
export type PasteReadout = {
  readonly formats: readonly TableFormat[];
  readonly encoding?: SourceEncoding;
  readonly notes: readonly TableNote[];
  readonly reading: Reading<TableFormat>;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The heads of the first columns, and the first cells of the first rows, to choose from. */
  readonly columnNames: readonly string[];
  readonly rowNames: readonly string[];
  /** Lines offered as the object's own: the results of the search, else the nearest names. */
  readonly offers: readonly LineOffer[];
  readonly lines: readonly PasteLine[];
  /** Present when this reading gives too many pairs for one object; then there are no lines. */
  readonly problem?: TableProblem;
};

const MAX_NAMED_COLUMNS = 200;
const MAX_NAMED_ROWS = 1000;
const CELLS_IN_ROW_NAME = 3;
const MOST_OFFERS = 50;

/** The facts about the object, known before reading. */
export function factsOf({ wanted, object, chosenKeys }: PasteAim): ReadingFacts {
  return { knownKeys: new Set(wanted.keys()), object, chosenKeys };
}

/** Reads a source and plans the paste. Rejects with `TableError`. */
export async function readOut(
  source: OpenSource,
  aim: PasteAim,
  { choice = {}, search = "", ...wish }: ReadingWish,
  onProgress?: OnProgress,
): Promise<PasteReadout> {
  const found = await source.read(wish, onProgress);
  const { table, format, formats, notes, encoding } = found;
  const facts = factsOf(aim);
  const reading = guessReading(found, facts, choice);
  const pairs = readPairs(found, reading, facts, choice);
  const pairLimit = TABLE_LIMITS.pairs;
  const isTooMany = pairs.length > pairLimit;
  // Keys aren't reported as missing while a line must still be chosen.
  const isOpen = reading.question !== undefined && pairs.length === 0;
  return {
    formats,
    ...(encoding ? { encoding } : {}),
    notes,
    reading: { ...reading, format, ...(encoding ? { encoding: encoding.used } : {}) },
    rowCount: table.rows.length,
    columnCount: table.columnCount,
    columnNames: columnNames(table, reading.headerRow ?? 0),
    rowNames: table.rows.slice(0, MAX_NAMED_ROWS).map(rowName),
    offers: search === "" ? (reading.question?.offers ?? []) : linesWith(table, reading, search),
    lines: isTooMany || isOpen ? [] : planPaste(pairs, aim),
    ...(isTooMany ? { problem: { code: "too-many-pairs", pairs: pairs.length, pairLimit } } : {}),
  };
}

/** The first rows (or columns) that contain a text, ignoring case. */
function linesWith(table: Table, reading: TableReading, search: string): readonly LineOffer[] {
  const wanted = search.toLowerCase();
  const isWanted = (cell: Table["rows"][number][number]) => cellText(cell).toLowerCase().includes(wanted);
  const offers: LineOffer[] = [];
  if (reading.kind === "columns") {
    for (let column = reading.keyColumn + 1; column < table.columnCount; column += 1) {
      const cells = table.rows.map((row) => row[column] ?? "");
      if (cells.some(isWanted)) offers.push({ line: column, text: rowName(cells) });
      if (offers.length === MOST_OFFERS) break;
    }
    return offers;
  }
  for (let line = (reading.headerRow ?? -1) + 1; line < reading.endRow; line += 1) {
    const cells = table.rows[line] ?? [];
    if (cells.some(isWanted)) offers.push({ line, text: rowName(cells) });
    if (offers.length === MOST_OFFERS) break;
  }
  return offers;
}

function columnNames({ rows, columnCount }: Table, row: number): string[] {
  const cells = rows[row] ?? [];
  return Array.from({ length: Math.min(columnCount, MAX_NAMED_COLUMNS) }, (_, column) =>
    cellText(cells[column] ?? ""),
  );
}

function rowName(cells: Table["rows"][number]): string {
  return cells.slice(0, CELLS_IN_ROW_NAME).map(cellText).join(" · ");
}
