import { cellText } from "../object/metadata.ts";
import type { MarkKind, SourceTable, TableMark } from "../paste/source-table.ts";
import { cellAt, type Table, type TableCell } from "../paste/table.ts";
import { isObjectLike, matchName } from "./object-names.ts";
import type {
  ColumnsReading,
  ReadingChoice,
  ReadingFacts,
  RowsReading,
  TableReading,
} from "./table-reading.ts";

/** One pair of the table. */
export type PastedPair = {
  readonly key: TableCell;
  readonly value: TableCell;
  /** The row or column of the pair, from 0. */
  readonly place: number;
  /** The table's heading for the key, when another key was chosen for it. */
  readonly heading?: string;
  readonly flags?: readonly PairFlag[];
};

/**
 * A remark on a pair. `extra-cells`: its row has more cells than the header, so its cells may be split
 * wrongly. `names-object`: the key looks like an object's name.
 */
export type PairFlag =
  | { readonly kind: "extra-cells"; readonly count: number }
  | { readonly kind: "names-object" }
  | { readonly kind: MarkKind; readonly line?: number | undefined; readonly shown?: string | undefined };

/** The pairs of a reading, in the table's order. Places with neither key nor value have no pair. */
export function readPairs(
  source: SourceTable,
  reading: TableReading,
  facts: ReadingFacts,
  choice: ReadingChoice = {},
): readonly PastedPair[] {
  if (reading.question && !isAnswered(reading)) return [];
  const marks = marksByPlace(source.marks);
  const pairs =
    reading.kind === "rows"
      ? pairsOfRow(source, reading, marks)
      : pairsOfColumns(source, reading, facts, marks);
  const cleaned =
    choice.trims || choice.blankIsEmpty ? pairs.map((pair) => cleanedPair(pair, choice)) : pairs;
  return withChosenKeys(cleaned, facts.chosenKeys, choice.keys);
}

/** Trims blanks, or treats blank values as empty, only when the person asked for it. */
function cleanedPair(pair: PastedPair, { trims = false, blankIsEmpty = false }: ReadingChoice): PastedPair {
  const clean = (cell: TableCell) => {
    if (typeof cell !== "string") return cell;
    const text = cell.trim();
    return trims || (blankIsEmpty && text === "") ? text : cell;
  };
  return { ...pair, key: trims ? clean(pair.key) : pair.key, value: clean(pair.value) };
}

/** A key that was typed for a place comes before a key that was remembered for its heading. */
function withChosenKeys(
  pairs: readonly PastedPair[],
  byHeading: ReadonlyMap<string, string> = new Map(),
  byPlace: ReadonlyMap<number, string> = new Map(),
): readonly PastedPair[] {
  if (byHeading.size === 0 && byPlace.size === 0) return pairs;
  return pairs.map((pair) => {
    const heading = cellText(pair.key);
    const key = byPlace.get(pair.place) ?? byHeading.get(heading);
    return key === undefined || key === heading ? pair : { ...pair, key, heading };
  });
}

/** A chosen line answers every question except the one whether the pairs belong to another object. */
function isAnswered(reading: TableReading): boolean {
  if (reading.question?.why === "other-object") return false;
  return (reading.kind === "rows" ? reading.valueRow : reading.valueColumn) !== undefined;
}

function pairsOfColumns(
  source: SourceTable,
  reading: ColumnsReading,
  facts: ReadingFacts,
  marks: MarksByPlace,
): PastedPair[] {
  const { table } = source;
  const { keyColumn, valueColumn, headerRow, endRow, objectColumn, units } = reading;
  if (valueColumn === undefined) return [];
  const { usualWidth } = reading;
  const skipped = new Set([
    ...reading.passedOver.map(({ row }) => row),
    ...reading.leftOut.flatMap(({ axis, index }) => (axis === "row" ? [index] : [])),
  ]);
  const isPlain = usualWidth === undefined || source.shape === "pairs";
  const pairs: PastedPair[] = [];
  for (let row = headerRow === undefined ? 0 : headerRow + 1; row < endRow; row += 1) {
    if (skipped.has(row)) continue;
    const key = cellAt(table, row, keyColumn);
    const value = cellAt(table, row, valueColumn);
    if (key === "" && value === "") continue;
    if (objectColumn !== undefined && !isOwnRow(table, row, objectColumn, facts)) continue;
    const flags: PairFlag[] = [];
    const extra = usualWidth === undefined ? 0 : filledLength(table, row) - usualWidth;
    if (extra > 0) flags.push({ kind: "extra-cells", count: extra });
    if (!isPlain && looksLikeObject(key, facts)) flags.push({ kind: "names-object" });
    marks.add(flags, row, keyColumn);
    marks.add(flags, row, valueColumn);
    const pair = withFlags({ key, value, place: row }, flags);
    pairs.push(
      ...(units ? withUnits(pair, cellAt(table, row, units.line), units.use, table.rows.length) : [pair]),
    );
  }
  return pairs;
}

function pairsOfRow(source: SourceTable, reading: RowsReading, marks: MarksByPlace): PastedPair[] {
  const { table } = source;
  const { headerRow = 0, valueRow, shift, units } = reading;
  if (valueRow === undefined) return [];
  const leftOut = new Set(reading.leftOut.map(({ index }) => index));
  const extra = filledLength(table, valueRow) - shift - filledLength(table, headerRow);
  const pairs: PastedPair[] = [];
  for (let place = 0; place < table.columnCount; place += 1) {
    if (leftOut.has(place)) continue;
    const key = cellAt(table, headerRow, place);
    const value = cellAt(table, valueRow, place + shift);
    if (key === "" && value === "") continue;
    const flags: PairFlag[] = extra > 0 ? [{ kind: "extra-cells", count: extra }] : [];
    marks.add(flags, headerRow, place);
    marks.add(flags, valueRow, place + shift);
    const pair = withFlags({ key, value, place }, flags);
    const unit = units ? cellAt(table, units.line, place + shift) : "";
    pairs.push(...(units ? withUnits(pair, unit, units.use, table.columnCount) : [pair]));
  }
  return pairs;
}

function withFlags(pair: PastedPair, flags: readonly PairFlag[]): PastedPair {
  return flags.length > 0 ? { ...pair, flags } : pair;
}

/**
 * A pair with its unit appended to the value, or with the unit as a pair of its own, whose place is beyond
 * the table's.
 */
function withUnits(
  pair: PastedPair,
  unit: TableCell,
  use: "leave" | "key" | "append",
  placeCount: number,
): readonly PastedPair[] {
  const text = cellText(unit);
  if (use === "leave" || text === "" || pair.value === "") return [pair];
  if (use === "append") return [{ ...pair, value: `${cellText(pair.value)} ${text}` }];
  return [pair, { ...pair, key: `${cellText(pair.key)}_unit`, value: text, place: pair.place + placeCount }];
}

function isOwnRow(table: Table, row: number, column: number, { object }: ReadingFacts): boolean {
  const match = object && matchName(cellText(cellAt(table, row, column)), object);
  return match !== undefined && match !== "near";
}

function looksLikeObject(key: TableCell, { knownKeys }: ReadingFacts): boolean {
  return typeof key === "string" && key.includes(".") && isObjectLike(key) && !knownKeys.has(key);
}

/** The number of cells in a row up to its last one with text. */
function filledLength({ rows }: Table, row: number): number {
  const cells = rows[row] ?? [];
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length -= 1;
  return length;
}

type MarksByPlace = { readonly add: (flags: PairFlag[], row: number, column: number) => void };

/** Marks are few, so they are grouped by row or column. Equal marks on one cell are kept once. */
function marksByPlace(marks: readonly TableMark[] = []): MarksByPlace {
  if (marks.length === 0) return { add: () => undefined };
  const byRow = new Map<number | undefined, TableMark[]>();
  for (const mark of marks) {
    const found = byRow.get(mark.row);
    if (found) found.push(mark);
    else byRow.set(mark.row, [mark]);
  }
  return {
    add: (flags, row, column) => {
      for (const mark of [...(byRow.get(row) ?? []), ...(byRow.get(undefined) ?? [])]) {
        if (mark.column !== undefined && mark.column !== column) continue;
        if (flags.some(({ kind }) => kind === mark.kind)) continue;
        flags.push({ kind: mark.kind, line: mark.line, shown: mark.shown });
      }
    },
  };
}
