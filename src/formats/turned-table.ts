import type { SourceTable, TableMark } from "#core/paste/source-table.ts";
import { type TableCell, tableOfRows } from "#core/paste/table.ts";

/** The same cells with rows as columns and columns as rows, and their marks. Lines of the source aren't rows any more. */
export function turnedTable({ table, marks = [] }: SourceTable): SourceTable {
  const rows = Array.from({ length: table.columnCount }, (_, column) =>
    table.rows.map((row): TableCell => row[column] ?? ""),
  );
  return { table: tableOfRows(rows), marks: marks.map(turnedMark) };
}

function turnedMark({ kind, line, shown, row, column }: TableMark): TableMark {
  const about = {
    kind,
    ...(line === undefined ? {} : { line }),
    ...(shown === undefined ? {} : { shown }),
  };
  if (row === undefined) return { ...about, row: column };
  return column === undefined ? { ...about, column: row } : { ...about, row: column, column: row };
}
