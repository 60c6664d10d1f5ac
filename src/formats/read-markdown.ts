import { tableOfRows } from "#core/paste/table.ts";
import { createTableBudget } from "./table-budget.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable, TableNote } from "./table-format.ts";

type Found = { readonly rows: readonly (readonly string[])[]; readonly lineNumbers: readonly number[] };

/** Is this the line between head and body, as Markdown, Org and database clients draw it? */
function isRule(line: string): boolean {
  return line.includes("-") && BAR.test(line) && /^[\s|+:-]+$/.test(line);
}

const BAR = /[|+]/;

/** Does the text contain a table with bars between columns and an underlined head? */
export function isMarkdownTable(text: string): boolean {
  return firstHead(text.slice(0, HEAD_CHARACTERS).split(LINE_END), 0) !== undefined;
}

const HEAD_CHARACTERS = 20_000;
const LINE_END = /\r\n|\n|\r/;

/** Reads a Markdown table. Blanks around cells, and text before and after the table, are ignored. */
export function readMarkdown(text: string): FoundTable {
  const lines = text.split(LINE_END);
  const budget = createTableBudget();
  const tables: Found[] = [];
  for (let head = firstHead(lines, 0); head !== undefined; ) {
    const rows: string[][] = [];
    const lineNumbers: number[] = [];
    let line = head;
    for (; line < lines.length && isDrawn(lines[line] ?? ""); line += 1) {
      const drawn = lines[line] ?? "";
      if (isRule(drawn)) continue;
      const cells = cellsOf(drawn);
      budget.addRow();
      budget.addCells(cells.length);
      rows.push(cells);
      lineNumbers.push(line + 1);
    }
    tables.push({ rows, lineNumbers });
    head = firstHead(lines, line);
  }
  const [largest, ...others] = tables.sort((one, other) => other.rows.length - one.rows.length);
  if (!largest) throw new TableError({ code: "nothing" });
  const notes: TableNote[] = others.length > 0 ? [{ code: "other-tables", tables: others.length }] : [];
  return {
    table: tableOfRows(largest.rows),
    format: { kind: "markdown" },
    lineNumbers: largest.lineNumbers,
    notes,
  };
}

function isDrawn(line: string): boolean {
  return line.includes("|") || isRule(line);
}

/** The first line from there on that has bars and is underlined with the same number of columns. */
function firstHead(lines: readonly string[], from: number): number | undefined {
  for (let line = from; line + 1 < lines.length; line += 1) {
    const head = lines[line] ?? "";
    const rule = lines[line + 1] ?? "";
    if (!head.includes("|") || isRule(head) || !isRule(rule)) continue;
    if (cellsOf(head).length === cellsOf(rule.replaceAll("+", "|")).length) return line;
  }
  return undefined;
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}
