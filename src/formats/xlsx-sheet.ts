import { cellOfNumber, type NumberFormat, numberFormatOf } from "./number-texts.ts";
import type { SheetCell, SheetContent, SheetRange } from "./sheet-cell.ts";
import type { TableBudget } from "./table-budget.ts";
import { isTrue } from "./xlsx-package.ts";
import { withoutEscapes } from "./xlsx-texts.ts";
import { readXmlEvents, type XmlAttributes, type XmlHandler } from "./xml-events.ts";

/** The shared data that cells of a sheet refer to. */
export type SheetContext = {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
  readonly isUncalculated: boolean;
  readonly budget: TableBudget;
};

const GENERAL = numberFormatOf("General");

/** Reads a worksheet while it is unpacked. Cells with only a format are skipped and don't count. */
export async function readXlsxSheet(
  pieces: AsyncIterable<Uint8Array>,
  context: SheetContext,
): Promise<SheetContent> {
  const rows = new Map<number, Map<number, SheetCell>>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: { first: number; last: number }[] = [];
  const merged: SheetRange[] = [];
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;

  const addCell = () => {
    const content = cell && contentOf(cell, context);
    cell = undefined;
    if (content === undefined || content === "") return;
    context.budget.addCells(1);
    let cells = rows.get(row);
    if (!cells) {
      context.budget.addRow();
      cells = new Map();
      rows.set(row, cells);
    }
    cells.set(column, content);
  };
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (cell) return openInCell(cell, name);
      if (name === "c") {
        column = placeOfCell(attributes["r"])?.column ?? column + 1;
        cell = openCell(attributes);
      } else if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        column = -1;
        if (isTrue(attributes["hidden"])) hiddenRows.add(row);
      } else if (name === "col" && (isTrue(attributes["hidden"]) || Number(attributes["width"]) === 0)) {
        hiddenColumns.push({ first: Number(attributes["min"]) - 1, last: Number(attributes["max"]) - 1 });
      } else if (name === "mergeCell") {
        const range = rangeOf(attributes["ref"]);
        if (range) merged.push(range);
      }
    },
    text: (text) => {
      if (!cell) return;
      if (cell.part === "value") cell.value = (cell.value ?? "") + text;
      if (cell.part === "text") cell.inlineText += text;
    },
    close: (name) => {
      if (name === "c") addCell();
      else if (cell) closeInCell(cell, name);
    },
  };
  await readXmlEvents(pieces, handler);
  return { rows, hiddenRows, hiddenColumns, merged };
}

/** A cell, collected while its parts arrive. */
type OpenCell = {
  readonly type: string;
  readonly style: number;
  /** The text of the value element; undefined without one. */
  value: string | undefined;
  inlineText: string;
  hasFormula: boolean;
  part: "value" | "text" | "phonetic" | undefined;
};

function openCell({ t = "n", s }: XmlAttributes): OpenCell {
  const style = s === undefined ? 0 : Number(s);
  return { type: t, style, value: undefined, inlineText: "", hasFormula: false, part: undefined };
}

function openInCell(cell: OpenCell, name: string): void {
  if (name === "f") cell.hasFormula = true;
  if (name === "rPh") cell.part = "phonetic";
  if (name === "t" && cell.part !== "phonetic") cell.part = "text";
  if (name !== "v") return;
  cell.part = "value";
  cell.value = "";
}

function closeInCell(cell: OpenCell, name: string): void {
  if (name === "rPh" || ((name === "v" || name === "t") && cell.part !== "phonetic")) cell.part = undefined;
}

function contentOf(cell: OpenCell, context: SheetContext): SheetCell | undefined {
  const { type, value = "", hasFormula } = cell;
  switch (type) {
    case "s":
      return value === "" ? undefined : context.sharedStrings[Number(value)];
    case "inlineStr":
      return withoutEscapes(cell.inlineText);
    case "str":
      return hasFormula && cell.value === undefined ? NO_RESULT : withoutEscapes(value);
    case "b":
      if (value === "") return hasFormula ? NO_RESULT : undefined;
      return value === "1" || value === "true" ? "TRUE" : "FALSE";
    case "e":
      return { stored: value, shown: value, flag: "error" };
    case "d":
      return value;
    default:
      return numberContent(cell, context);
  }
}

function numberContent(cell: OpenCell, { formats, is1904, isUncalculated }: SheetContext) {
  const { value = "", hasFormula } = cell;
  if (value === "") return hasFormula ? NO_RESULT : undefined;
  const content = cellOfNumber(value, formats[cell.style] ?? GENERAL, is1904);
  if (!hasFormula || !isUncalculated || Number(value) !== 0) return content;
  const forms = typeof content === "string" ? { stored: content, shown: content } : content;
  return { ...forms, flag: "no-result" } as const;
}

const NO_RESULT: SheetCell = { stored: "", shown: "", flag: "no-result" };

/** The position of a reference: `BC23` is row 22, column 54. */
function placeOfCell(reference: string | undefined): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([0-9]+)$/i.exec(reference ?? "") ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function rangeOf(reference = ""): SheetRange | undefined {
  const [start, end] = reference.split(":");
  const first = placeOfCell(start);
  const last = placeOfCell(end);
  if (!first || !last) return undefined;
  return { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
}
