import { cellAt, type Table, type TableCell } from "./table.ts";

/** How a table is read as pairs. Rows and columns count from 0. */
export type TableReading =
  /** Each row is a pair: one column holds the keys, another one the values. */
  | {
      readonly kind: "columns";
      readonly keyColumn: number;
      readonly valueColumn: number;
      /** The first row names the columns, and is no pair. */
      readonly hasHeader: boolean;
    }
  /** Each column is a pair: one row holds the keys (a header), another one the values. */
  | {
      readonly kind: "rows";
      readonly keyRow: number;
      readonly valueRow: number;
      /** Columns before it say which object the row is about, and are no pairs. */
      readonly firstColumn: number;
    };

/** One pair as it was pasted. */
export type PastedPair = {
  readonly key: TableCell;
  readonly value: TableCell;
  /** Its row, or its column, from 0. */
  readonly place: number;
};

/** The pairs that a reading finds, in the table's order. Where neither key nor value stands, there is none. */
export function readPairs(table: Table, reading: TableReading): readonly PastedPair[] {
  const pairs: PastedPair[] = [];
  const add = (key: TableCell, value: TableCell, place: number) => {
    if (key !== "" || value !== "") pairs.push({ key, value, place });
  };
  if (reading.kind === "columns") {
    for (let row = reading.hasHeader ? 1 : 0; row < table.rows.length; row += 1) {
      add(cellAt(table, row, reading.keyColumn), cellAt(table, row, reading.valueColumn), row);
    }
  } else {
    for (let column = reading.firstColumn; column < table.columnCount; column += 1) {
      add(cellAt(table, reading.keyRow, column), cellAt(table, reading.valueRow, column), column);
    }
  }
  return pairs;
}
