import type { SourceTable, TableMark } from "../paste/source-table.ts";
import { cellText, type TableCell } from "../paste/table.ts";
import { baseName, matchName, type NameMatch, type ObjectNames } from "./object-names.ts";

/** A cell that names the object. */
export type NameHit = {
  readonly row: number;
  readonly column: number;
  readonly match: Exclude<NameMatch, "near">;
};

/** What one look at a whole table finds: the rules judge by it, and needn't walk through a hundred thousand rows. */
export type TableSurvey = {
  readonly source: SourceTable;
  readonly rows: readonly (readonly TableCell[])[];
  readonly object: ObjectNames | undefined;
  /** Columns in which any cell holds text, from left to right. */
  readonly usedColumns: readonly number[];
  /**
   * How many cells the rows commonly have up to their last one with text. Rows of one cell, which may be titles or remarks,
   * only count where there are no others. Of equally common numbers it is that of the first row, which may be a header, else
   * the smallest.
   */
  readonly usualWidth: number;
  /** Cells that name the object exactly, in the table's order. */
  readonly hits: readonly NameHit[];
};

/** Look at every cell once. Without an object there are no hits. */
export function surveyTable(source: SourceTable, object?: ObjectNames): TableSurvey {
  const { rows, columnCount } = source.table;
  const isUsed = Array<boolean>(columnCount).fill(false);
  const rowsOfWidth = new Map<number, number>();
  let firstWidth = 0;
  const hits: NameHit[] = [];
  const mayName = object && createSieve(object);
  for (const [row, cells] of rows.entries()) {
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
    if (firstWidth < 2) firstWidth = width;
    if (width > 0) rowsOfWidth.set(width, (rowsOfWidth.get(width) ?? 0) + 1);
  }
  const usedColumns = isUsed.flatMap((used, column) => (used ? [column] : []));
  return { source, rows, object, usedColumns, usualWidth: mostCommon(rowsOfWidth, firstWidth), hits };
}

/** The text of a cell; "" past the end of its row. */
export function textAt({ rows }: Pick<TableSurvey, "rows">, row: number, column: number): string {
  return cellText(rows[row]?.[column] ?? "");
}

/** The columns of a row that hold text of their own: what was filled in from a merged cell doesn't count. */
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

/** Tells nearly all cells that can't name the object by their last character alone. */
function createSieve(object: ObjectNames): (text: string) => boolean {
  const ends = new Set([object.id, object.name, baseName(object.name)].map(lastUnit));
  const shortest = Math.min(object.id.length, object.name.length);
  return (text) =>
    text.length >= shortest && (ends.has(lastUnit(text)) || (text.length > shortest && text.includes("://")));
}

function lastUnit(text: string): number {
  return text.charCodeAt(text.length - 1);
}

function mostCommon(rowsOfWidth: ReadonlyMap<number, number>, firstWidth: number): number {
  const several = [...rowsOfWidth].filter(([width]) => width > 1);
  const counted = several.length > 0 ? several : [...rowsOfWidth];
  const most = counted.reduce((count, [, rows]) => Math.max(count, rows), 0);
  const widths = counted.flatMap(([width, count]) => (count === most ? [width] : []));
  return widths.includes(firstWidth)
    ? firstWidth
    : widths.reduce((least, width) => Math.min(least, width), widths[0] ?? 0);
}
