import type { MetadataValue } from "../object/metadata.ts";
import { type SourceTable, type TableMark, untickedByMark } from "../paste/source-table.ts";
import type { Manifest } from "./manifest.ts";

/** Is a cell marked as unsure by its reader, or may its row be cut wrongly, having more cells than the header? */
export function createMarks(
  { table, marks = [] }: SourceTable,
  { headerRow, shift }: Pick<Manifest, "headerRow" | "shift">,
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
