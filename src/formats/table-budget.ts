import { TableError } from "./table-error.ts";
import { TABLE_LIMITS } from "./table-limits.ts";

/** Counts while reading, so that a reader stops at a limit instead of after it. Throws `TableError`. */
export type TableBudget = {
  addRow(): void;
  addCells(count: number): void;
  /** Counts blank cells that spans create without any text in the source. */
  addSpannedCells(count: number): void;
};

export function createTableBudget(): TableBudget {
  let rows = 0;
  let cells = 0;
  let spannedCells = 0;
  const addCells = (count: number) => {
    cells += count;
    if (cells > TABLE_LIMITS.cells) {
      throw new TableError({ code: "too-many-cells", cellLimit: TABLE_LIMITS.cells });
    }
  };
  return {
    addRow: () => {
      rows += 1;
      if (rows > TABLE_LIMITS.rows) {
        throw new TableError({ code: "too-many-rows", rowLimit: TABLE_LIMITS.rows });
      }
    },
    addCells,
    addSpannedCells: (count) => {
      spannedCells += count;
      if (spannedCells > TABLE_LIMITS.spannedCells) {
        throw new TableError({ code: "too-many-spanned-cells", cellLimit: TABLE_LIMITS.spannedCells });
      }
      addCells(count);
    },
  };
}
