import type { TableProblem } from "#tables/table-error.ts";
import type { Delimiter, LineSeparator, TableFormat, TableNote } from "#tables/table-format.ts";
import { countOf } from "./plural.ts";
import { quotedText } from "./quoted-text.ts";

const DELIMITERS: Readonly<Record<Delimiter, string>> = {
  "\t": "Separated by tabs (TSV)",
  ",": "Separated by commas (CSV)",
  ";": "Separated by semicolons",
  "|": "Separated by bars",
};

const SEPARATORS: Readonly<Record<LineSeparator, string>> = {
  "=": "Lines of key=value",
  " = ": "Lines of key = value",
  ": ": "Lines of key: value",
  ":": "Lines of key:value",
};

/** What a text or file is read as, in a list to choose from. */
export function formatName(format: TableFormat): string {
  switch (format.kind) {
    case "delimited":
      return format.isQuoted
        ? DELIMITERS[format.delimiter]
        : `${DELIMITERS[format.delimiter]}, quotes as text`;
    case "lines":
      return SEPARATORS[format.separator];
    case "json":
      return "JSON";
    case "html":
      return "HTML table";
    case "xlsx":
      return `Sheet ${quotedText(format.sheet)}`;
  }
}

/** What the user should know about how it was read, in a sentence. */
export function tableNoteSentence(note: TableNote): string {
  switch (note.code) {
    case "decoded-as":
      return `The file isn't UTF-8 and was read as ${note.encoding}: look at the letters with accents.`;
    case "unclosed-quote":
      return "A quote never closes, so quotes were read as characters like others.";
    case "cells-as-shown":
      return `${countOf(note.cells, "cell")} held a number or date and became text as the sheet shows it; text cells are exact.`;
    case "other-tables":
      return `There ${note.tables === 1 ? "was 1 more table" : `were ${note.tables} more tables`}: the largest one was taken.`;
    case "blanks-collapsed":
      return "Blanks side by side became one, as a browser shows them.";
    case "guards-undone":
      return "It was exported for spreadsheets: the apostrophes before formulas were taken off.";
  }
}

/** Why nothing could be read, and what to do. */
export function tableProblemSentence(problem: TableProblem): string {
  switch (problem.code) {
    case "too-large":
      return `It has ${megabytes(problem.bytes)}; up to ${megabytes(problem.byteLimit)} can be read. Keep the columns and rows that are wanted, and try again.`;
    case "too-many-rows":
      return `It has more than ${grouped(problem.rowLimit)} rows. Keep those that are wanted, and try again.`;
    case "too-many-cells":
      return `It has more than ${grouped(problem.cellLimit)} cells. Keep those that are wanted, and try again.`;
    case "too-many-pairs":
      return `Read this way it has ${grouped(problem.pairs)} pairs; one object takes up to ${grouped(problem.pairLimit)} here. Choose another reading, or fewer rows.`;
    case "nothing":
      return "There is nothing in it. Copy some cells, or choose another file.";
    case "not-json":
      return `It isn't JSON: line ${problem.line}, column ${problem.column} can't be read. Correct it there, or choose another format.`;
    case "not-a-table":
      return "It is JSON, but neither an object nor a list of pairs or objects.";
    case "no-html-table":
      return "There is no table in the HTML. Choose another format.";
    case "not-text":
      return "It isn't a text. Choose a CSV, TSV, JSON or XLSX file.";
    case "old-or-locked-workbook":
      return "It is an .xls workbook or has a password. Save it as .xlsx without a password, or as CSV.";
    case "damaged-workbook":
      return "The workbook can't be read. Open it in your spreadsheet and save it again as .xlsx, or as CSV.";
    case "unreadable":
      return "The browser couldn't read it. Try again, or copy the cells and paste them.";
  }
}

function megabytes(bytes: number): string {
  return `${grouped(Math.ceil(bytes / 1_000_000))} MB`;
}

function grouped(count: number): string {
  return count.toLocaleString("en");
}
