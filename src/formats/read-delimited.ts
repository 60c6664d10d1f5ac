import type { TableMark } from "#core/paste/source-table.ts";
import { tableOfRows } from "#core/paste/table.ts";
import { afterLineEnd, readQuotedRow } from "./quoted-row.ts";
import { createTableBudget } from "./table-budget.ts";
import type { Delimiter, FoundTable, OnProgress, TableNote } from "./table-format.ts";

/** Progress is reported after this many characters. */
const PIECE_CHARACTERS = 1_000_000;

type Format = { readonly delimiter: Delimiter; readonly isQuoted: boolean };

/**
 * Reads CSV and similar formats. Every cell has its exact text. Throws `TableError` as soon as a limit is
 * exceeded.
 */
export function readDelimited(text: string, format: Format, onProgress?: OnProgress): FoundTable {
  const { delimiter, isQuoted } = format;
  const budget = createTableBudget();
  const rows: (readonly string[])[] = [];
  const marks: TableMark[] = [];
  const starts: number[] = [];
  const nextFeed = createNext(text, "\n");
  const nextReturn = createNext(text, "\r");
  const nextQuote = createNext(text, '"');
  let at = 0;
  let told = 0;
  let unsureUntil = 0;
  let isLineByLine = true;
  while (at < text.length) {
    const lineEnd = Math.min(nextFeed(at), nextReturn(at), text.length);
    starts.push(at);
    if (at < unsureUntil) marks.push({ kind: "misplaced-quote", row: rows.length });
    let cells: readonly string[];
    if (isQuoted && nextQuote(at) < lineEnd) {
      const row = readQuotedRow(text, at, delimiter);
      for (const { column } of row.misplaced)
        marks.push({ kind: "misplaced-quote", row: rows.length, column });
      isLineByLine &&= row.end === afterLineEnd(text, lineEnd);
      unsureUntil = Math.max(unsureUntil, row.unsureUntil);
      cells = row.cells;
      at = row.end;
    } else {
      cells = text.slice(at, lineEnd).split(delimiter);
      at = afterLineEnd(text, lineEnd);
    }
    budget.addRow();
    budget.addCells(cells.length);
    rows.push(cells);
    if (at - told >= PIECE_CHARACTERS) {
      told = at;
      onProgress?.(Math.min(1, at / text.length));
    }
  }
  const lines = isLineByLine ? undefined : lineNumbersOf(text, starts);
  const placed = marks.map((mark) => withLine(mark, lines));
  return {
    table: tableOfRows(rows),
    format: { kind: "delimited", ...format },
    notes: noteOf(placed),
    ...(lines ? { lineNumbers: lines } : {}),
    ...(placed.length > 0 ? { marks: placed } : {}),
  };
}

function noteOf([first, ...others]: readonly TableMark[]): TableNote[] {
  return first ? [{ code: "misplaced-quotes", cells: 1 + others.length, line: first.line ?? 1 }] : [];
}

/**
 * Returns the next position of a character. It searches again only after that position was passed; without a
 * further one it returns a position beyond the text.
 */
function createNext(text: string, character: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const place = text.indexOf(character, from);
      found = place < 0 ? Number.POSITIVE_INFINITY : place;
    }
    return found;
  };
}

/** The line number of each row's start, from 1. */
function lineNumbersOf(text: string, starts: readonly number[]): number[] {
  const lines: number[] = [];
  let line = 1;
  let at = 0;
  for (const start of starts) {
    while (at < start) {
      while (at < start && text[at] !== "\n" && text[at] !== "\r") at += 1;
      if (at >= start) break;
      line += 1;
      at = afterLineEnd(text, at);
    }
    lines.push(line);
  }
  return lines;
}

function withLine(mark: TableMark, lines: readonly number[] | undefined): TableMark {
  const { row = 0 } = mark;
  return { ...mark, line: lines?.[row] ?? row + 1 };
}
