import { createHtmlCell, type HtmlAttributes, type HtmlCell, keepsBlanks } from "./html-cell.ts";

/** A table while its tags come. Ends of rows and cells may be missing. */
export type HtmlTable = {
  startRow(attributes: HtmlAttributes): void;
  startCell(attributes: HtmlAttributes): void;
  /** The cell that is open. */
  cell(): HtmlCell | undefined;
  endCell(): void;
  endRow(): void;
  /** Rows with at least one cell. */
  rows(): readonly (readonly string[])[];
  cellCount(): number;
  /** Blanks side by side became one. */
  hasCollapsed(): boolean;
};

const SPAN_LIMIT = 1000;

/** A cell that reaches into rows further down. */
type Hanging = { rowsLeft: number; readonly columns: number };

/** What spans several columns or rows is followed by blank cells, as in a spreadsheet. */
export function createHtmlTable(attributes: HtmlAttributes): HtmlTable {
  const rows: string[][] = [];
  const hanging = new Map<number, Hanging>();
  const tableKeeps = keepsBlanks("table", attributes);
  let rowKeeps = false;
  let row: string[] | undefined;
  let cell: HtmlCell | undefined;
  /** What our own copies say of a cell whose text markup can't hold. */
  let exactText: string | undefined;
  let columns = 1;
  let rowSpan = 1;
  let cellCount = 0;
  let hasCollapsed = false;

  const openRow = (): string[] => {
    const opened: string[] = [];
    rows.push(opened);
    row = opened;
    return opened;
  };
  /** Cells that hang down from rows above take their places first. */
  const fillHanging = (filled: string[]) => {
    for (let above = hanging.get(filled.length); above; above = hanging.get(filled.length)) {
      const at = filled.length;
      filled.push(...blanks(above.columns));
      above.rowsLeft -= 1;
      if (above.rowsLeft === 0) hanging.delete(at);
    }
  };
  const endCell = () => {
    if (!cell || !row) return;
    fillHanging(row);
    if (rowSpan > 1) hanging.set(row.length, { rowsLeft: rowSpan - 1, columns });
    row.push(exactText ?? cell.text(), ...blanks(columns - 1));
    hasCollapsed ||= exactText === undefined && cell.hasCollapsed();
    cellCount += columns;
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    if (row) fillHanging(row);
    row = undefined;
  };

  return {
    startRow: (rowAttributes) => {
      endRow();
      rowKeeps = keepsBlanks("tr", rowAttributes);
      openRow();
    },
    startCell: (cellAttributes) => {
      endCell();
      if (!row) openRow();
      columns = span(cellAttributes["colspan"]);
      rowSpan = span(cellAttributes["rowspan"]);
      exactText = textOfJson(cellAttributes["data-text"]);
      cell = createHtmlCell(tableKeeps || rowKeeps || keepsBlanks("td", cellAttributes));
    },
    cell: () => cell,
    endCell,
    endRow,
    rows: () => rows.filter(({ length }) => length > 0),
    cellCount: () => cellCount,
    hasCollapsed: () => hasCollapsed,
  };
}

function blanks(count: number): string[] {
  return Array<string>(count).fill("");
}

function span(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? "", 10);
  return Number.isNaN(count) || count < 1 ? 1 : Math.min(count, SPAN_LIMIT);
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
