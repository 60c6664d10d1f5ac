import { contentOfOdsCell, type OdsCell, textOfElement } from "./ods-cell.ts";
import type { SheetCell, SheetContent, SheetRange } from "./sheet-cell.ts";
import { createTableBudget, type TableBudget } from "./table-budget.ts";
import { readXmlEvents, type XmlAttributes } from "./xml-events.ts";

export type OdsSheet = { readonly name: string; readonly isHidden: boolean; readonly content: SheetContent };

/**
 * Reads the sheets of an OpenDocument `content.xml`. Repeated blank rows and cells are skipped and don't
 * count.
 */
export async function readOdsSheets(pieces: AsyncIterable<Uint8Array>): Promise<readonly OdsSheet[]> {
  const sheets: OdsSheet[] = [];
  const hiddenStyles = new Set<string>();
  const budget = createTableBudget();
  let styleName = "";
  let sheet: OpenSheet | undefined;
  let cell: OdsCell | undefined;
  /** The depth of elements whose text isn't the cell's own: comments and drawings. */
  let aside = 0;
  let isParagraph = false;

  await readXmlEvents(pieces, {
    open: (name, attributes) => {
      if (cell && (aside > 0 || ASIDE.has(name))) aside += 1;
      else if (cell) {
        if (name === "p") {
          cell.paragraphs.push("");
          isParagraph = true;
        }
        if (isParagraph) append(cell, textOfElement(name, attributes));
      } else if (name === "style") styleName = attributes["style:name"] ?? "";
      else if (name === "table-properties" && attributes["table:display"] === "false")
        hiddenStyles.add(styleName);
      else if (name === "table") sheet = openSheet(attributes);
      else if (name === "table-column") sheet?.addColumns(attributes);
      else if (name === "table-row") sheet?.startRow(attributes);
      else if (CELLS.has(name)) cell = { attributes, paragraphs: [] };
    },
    text: (text) => {
      if (cell && isParagraph && aside === 0) append(cell, text);
    },
    close: (name) => {
      if (aside > 0) aside -= 1;
      else if (cell && name === "p") isParagraph = false;
      else if (cell && CELLS.has(name)) {
        sheet?.addCell(cell);
        cell = undefined;
      } else if (cell) return;
      else if (name === "table-row") sheet?.endRow(budget);
      else if (name === "table" && sheet) {
        sheets.push(sheet.end(hiddenStyles));
        sheet = undefined;
      }
    },
  });
  return sheets;
}

const CELLS = new Set(["table-cell", "covered-table-cell"]);
const ASIDE = new Set(["annotation", "frame", "g", "shapes", "custom-shape", "table"]);

function append(cell: OdsCell, text: string): void {
  const last = cell.paragraphs.length - 1;
  cell.paragraphs[last] = (cell.paragraphs[last] ?? "") + text;
}

/** A sheet, collected while its rows arrive. */
type OpenSheet = {
  addColumns(attributes: XmlAttributes): void;
  startRow(attributes: XmlAttributes): void;
  addCell(cell: OdsCell): void;
  endRow(budget: TableBudget): void;
  end(hiddenStyles: ReadonlySet<string>): OdsSheet;
};

function openSheet(attributes: XmlAttributes): OpenSheet {
  const rows = new Map<number, ReadonlyMap<number, SheetCell>>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: { first: number; last: number }[] = [];
  const merged: SheetRange[] = [];
  let columnsBefore = 0;
  let row = 0;
  let rowRepeats = 1;
  let isRowHidden = false;
  let column = 0;
  let runs: { readonly at: number; readonly count: number; readonly content: SheetCell }[] = [];

  return {
    addColumns: (columns) => {
      const count = repeats(columns["table:number-columns-repeated"]);
      if (isHidden(columns)) hiddenColumns.push({ first: columnsBefore, last: columnsBefore + count - 1 });
      columnsBefore += count;
    },
    startRow: (started) => {
      rowRepeats = repeats(started["table:number-rows-repeated"]);
      isRowHidden = isHidden(started);
      column = 0;
      runs = [];
    },
    addCell: (cell) => {
      const count = repeats(cell.attributes["table:number-columns-repeated"]);
      const content = contentOfOdsCell(cell);
      if (content !== undefined && content !== "") runs.push({ at: column, count, content });
      const down = repeats(cell.attributes["table:number-rows-spanned"]);
      const across = repeats(cell.attributes["table:number-columns-spanned"]);
      if (down > 1 || across > 1) {
        const range = { firstRow: row, lastRow: row + down - 1 };
        merged.push({ ...range, firstColumn: column, lastColumn: column + across - 1 });
      }
      column += count;
    },
    endRow: (budget) => {
      if (runs.length > 0) {
        const width = runs.reduce((sum, { count }) => sum + count, 0);
        for (let repeated = 0; repeated < rowRepeats; repeated += 1) {
          budget.addRow();
          budget.addCells(width);
          rows.set(row + repeated, cellsOfRuns(runs));
          if (isRowHidden) hiddenRows.add(row + repeated);
        }
      }
      row += rowRepeats;
    },
    end: (hiddenStyles) => ({
      name: attributes["table:name"] ?? "",
      isHidden: hiddenStyles.has(attributes["table:style-name"] ?? ""),
      content: { rows, hiddenRows, hiddenColumns, merged },
    }),
  };
}

type Run = { readonly at: number; readonly count: number; readonly content: SheetCell };

function cellsOfRuns(runs: readonly Run[]): ReadonlyMap<number, SheetCell> {
  const cells = new Map<number, SheetCell>();
  for (const { at, count, content } of runs) {
    for (let place = at; place < at + count; place += 1) cells.set(place, content);
  }
  return cells;
}

function repeats(attribute: string | undefined): number {
  const count = Number(attribute ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** Is the row or column collapsed by hand or hidden by a filter? */
function isHidden(attributes: XmlAttributes): boolean {
  const { "table:visibility": visibility = "visible" } = attributes;
  return visibility !== "visible";
}
