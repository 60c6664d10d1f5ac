import { createHtmlCell, type HtmlAttributes, type HtmlCell, keepsBlanks } from "./html-cell.ts";
import type { TableBudget } from "./table-budget.ts";

/** A table, collected while its tags arrive. End tags of rows and cells may be missing. */
export type HtmlTable = {
  /** A table head, body or foot begins or ends; no cell spans across. */
  startGroup(): void;
  startRow(attributes: HtmlAttributes): void;
  startCell(attributes: HtmlAttributes): void;
  /** The open cell. */
  cell(): HtmlCell | undefined;
  endCell(): void;
  endRow(): void;
  /** The rows with at least one cell. */
  rows(): readonly (readonly string[])[];
  cellCount(): number;
  /** Cells that contain a table of several cells, so that their text isn't that of one cell. */
  nested(): readonly { readonly row: number; readonly column: number }[];
  /** True when adjacent blanks were collapsed into one. */
  hasCollapsed(): boolean;
};

/** The largest spans that HTML allows. */
const COLUMN_SPAN_LIMIT = 1000;
const ROW_SPAN_LIMIT = 65_534;

/** A cell that spans down to a later row. */
type Hanging = { readonly lastRow: number; readonly columns: number };

/**
 * Collects a table. A cell that spans several columns or rows is followed by blank cells, as in a
 * spreadsheet; these are counted before they are created. Throws `TableError`.
 */
export function createHtmlTable(attributes: HtmlAttributes, budget: TableBudget): HtmlTable {
  const rows: string[][] = [];
  const hanging = new Map<number, Hanging>();
  const tableKeeps = keepsBlanks("table", attributes);
  let rowKeeps = false;
  let row: string[] | undefined;
  let cell: HtmlCell | undefined;
  /** The exact text in our own copies for a cell whose text HTML can't express. */
  let exactText: string | undefined;
  let columns = 1;
  let rowSpan = 1;
  let cellCount = 0;
  let hasCollapsed = false;
  const nested: { readonly in: readonly string[]; readonly column: number }[] = [];

  const openRow = (): string[] => {
    budget.addRow();
    const opened: string[] = [];
    rows.push(opened);
    row = opened;
    return opened;
  };
  const addBlanks = (filled: string[], count: number) => {
    if (count === 0) return;
    budget.addSpannedCells(count);
    for (let added = 0; added < count; added += 1) filled.push("");
    cellCount += count;
  };
  /** Adds blank cells where cells of earlier rows span down into this row. */
  const fillHanging = (filled: string[]) => {
    for (let above = hanging.get(filled.length); above; above = hanging.get(filled.length)) {
      if (above.lastRow < rows.length - 1) {
        hanging.delete(filled.length);
        return;
      }
      addBlanks(filled, above.columns);
    }
  };
  const endCell = () => {
    if (!cell || !row) return;
    fillHanging(row);
    if (rowSpan > 1) hanging.set(row.length, { lastRow: rows.length - 2 + rowSpan, columns });
    budget.addCells(1);
    if (exactText === undefined && cell.hasTable()) nested.push({ in: row, column: row.length });
    row.push(exactText ?? cell.text());
    cellCount += 1;
    addBlanks(row, columns - 1);
    hasCollapsed ||= exactText === undefined && cell.hasCollapsed();
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    if (row) fillHanging(row);
    row = undefined;
  };

  const filledRows = () => rows.filter(({ length }) => length > 0);

  return {
    startGroup: () => {
      endRow();
      hanging.clear();
    },
    startRow: (rowAttributes) => {
      endRow();
      rowKeeps = keepsBlanks("tr", rowAttributes);
      openRow();
    },
    startCell: (cellAttributes) => {
      endCell();
      if (!row) openRow();
      columns = columnSpan(cellAttributes["colspan"]);
      rowSpan = rowSpanOf(cellAttributes["rowspan"]);
      exactText = textOfJson(cellAttributes["data-text"]);
      cell = createHtmlCell(tableKeeps || rowKeeps || keepsBlanks("td", cellAttributes));
    },
    cell: () => cell,
    endCell,
    endRow,
    rows: filledRows,
    cellCount: () => cellCount,
    nested: () => {
      const all: readonly (readonly string[])[] = nested.length > 0 ? filledRows() : [];
      return nested.map(({ in: cells, column }) => ({ row: all.indexOf(cells), column }));
    },
    hasCollapsed: () => hasCollapsed,
  };
}

function columnSpan(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? "", 10);
  return Number.isNaN(count) || count < 1 ? 1 : Math.min(count, COLUMN_SPAN_LIMIT);
}

/** A row span of 0 means up to the end of the head, body or foot. */
function rowSpanOf(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? "", 10);
  if (Number.isNaN(count) || count < 0) return 1;
  return count === 0 ? ROW_SPAN_LIMIT : Math.min(count, ROW_SPAN_LIMIT);
}

function textOfJson(json: string | undefined): string | undefined {
  if (json === undefined) return undefined;
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}
