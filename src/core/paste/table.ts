import type { MetadataValue } from "../object/metadata.ts";

/** One cell: text exactly as it was, or what a JSON text held in its place (a number, a list …). */
export type TableCell = MetadataValue;

/** A table that was pasted or read from a file. Rows may be shorter than the widest one. */
export type Table = {
  readonly rows: readonly (readonly TableCell[])[];
  /** The number of cells of the widest row. */
  readonly columnCount: number;
};

export function tableOfRows(rows: readonly (readonly TableCell[])[]): Table {
  let columnCount = 0;
  for (const row of rows) if (row.length > columnCount) columnCount = row.length;
  return { rows, columnCount };
}

/** Past the end of its row a cell is "". */
export function cellAt(table: Table, row: number, column: number): TableCell {
  return table.rows[row]?.[column] ?? "";
}
