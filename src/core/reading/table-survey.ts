import { cellText } from "../object/metadata.ts";
import type { SourceTable, TableMark } from "../paste/source-table.ts";
import type { TableCell } from "../paste/table.ts";
import { matchName, type NameMatch, type ObjectNames } from "./object-names.ts";

/** A cell that names the object. */
export type NameHit = {
  readonly row: number;
  readonly column: number;
  readonly match: Exclude<NameMatch, "near">;
};

/** The result of one pass over a whole table, so that rules needn't walk through a hundred thousand rows. */
export type TableSurvey = {
  readonly source: SourceTable;
  readonly rows: readonly (readonly TableCell[])[];
  readonly object: ObjectNames | undefined;
  /** Columns with text in any cell, from left to right. */
  readonly usedColumns: readonly number[];
  /**
   * The most common number of cells up to a row's last one with text. Rows of one cell, which may be titles
   * or remarks, count only when there are no others. Of equally common numbers that of the first row wins,
   * which may be a header, else the smallest.
   */
  readonly usualWidth: number;
  /** Cells that name the object exactly, in the table's order. */
  readonly hits: readonly NameHit[];
};

/**
 * Surveys every cell once. Without an object there are no hits. Plain loops are used because a table may have
 * millions of cells.
 */
export function surveyTable(source: SourceTable, object?: ObjectNames): TableSurvey {
  const { rows, columnCount } = source.table;
  const isUsed = Array<boolean>(columnCount).fill(false);
  const rowsOfWidth = Array<number>(columnCount + 1).fill(0);
  let firstWidth = 0;
  const hits: NameHit[] = [];
  const mayName = object && createSieve(object);
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    let width = 0;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell === undefined || cell === "") continue;
      width = column + 1;
      isUsed[column] = true;
      if (!mayName || typeof cell !== "string" || !mayName(cell)) continue;
      const match = matchName(cell, object);
      if (match && match !== "near") hits.push({ row, column, match });
    }
    rowsOfWidth[width] = (rowsOfWidth[width] ?? 0) + 1;
    if (firstWidth < 2 && width > 0) firstWidth = width;
  }
  const usedColumns = isUsed.flatMap((used, column) => (used ? [column] : []));
  return { source, rows, object, usedColumns, usualWidth: mostCommon(rowsOfWidth, firstWidth), hits };
}

/** The text of a cell; "" past the end of its row. */
export function textAt({ rows }: Pick<TableSurvey, "rows">, row: number, column: number): string {
  return cellText(rows[row]?.[column] ?? "");
}

/** The columns of a row with text of their own; text copied down from a merged cell doesn't count. */
export function filledColumns({ rows, source }: TableSurvey, row: number): readonly number[] {
  const merged = mergedColumns(source.marks, row);
  return (rows[row] ?? []).flatMap((cell, column) =>
    cellText(cell).trim() === "" || merged.has(column) ? [] : [column],
  );
}

function mergedColumns(marks: readonly TableMark[] | undefined, row: number): ReadonlySet<number> {
  const merged = new Set<number>();
  for (const mark of marks ?? []) {
    if (mark.kind === "merged" && mark.row === row && mark.column !== undefined) merged.add(mark.column);
  }
  return merged;
}

/**
 * A quick test by the last character, which rules out nearly all cells that can't name the object exactly.
 */
function createSieve({ id, name }: ObjectNames): (text: string) => boolean {
  const idEnd = id.charCodeAt(id.length - 1);
  const nameEnd = name.charCodeAt(name.length - 1);
  const shortest = Math.min(id.length, name.length);
  return (text) => {
    const { length } = text;
    if (length < shortest) return false;
    const end = text.charCodeAt(length - 1);
    if (end === idEnd && text.endsWith(id)) return true;
    if (end === nameEnd && text.endsWith(name)) return true;
    return length > shortest && isAddress(text);
  };
}

const COLON = 58;

/** Is the text an address, as `gs://…` or `https://…`? Any text may follow the name in an address. */
function isAddress(text: string): boolean {
  for (let place = 2; place < 7; place += 1) {
    if (text.charCodeAt(place) === COLON) return text.startsWith("//", place + 1);
  }
  return false;
}

/** The most common width. `rowsOfWidth` has the number of rows with 0, 1, 2 … cells. */
function mostCommon(rowsOfWidth: readonly number[], firstWidth: number): number {
  const from = rowsOfWidth.some((count, width) => width > 1 && count > 0) ? 2 : 1;
  let best = from === 1 ? Math.min(1, rowsOfWidth.length - 1) : 0;
  for (let width = from; width < rowsOfWidth.length; width += 1) {
    const [count = 0, most = 0] = [rowsOfWidth[width], best < from ? 0 : rowsOfWidth[best]];
    if (count > most || (count === most && count > 0 && width === firstWidth)) best = width;
  }
  return best;
}
