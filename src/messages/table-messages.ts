import type { TableProblem } from "#formats/table-error.ts";
import type { Delimiter, LineSeparator, TableFormat, TableNote } from "#formats/table-format.ts";
import { tablesText } from "./compiled/tables.ts";
import { quotedText } from "./quoted-text.ts";

const DELIMITERS = {
  "\t": "tabs",
  ",": "commas",
  ";": "semicolons",
  "|": "bars",
} as const satisfies Record<Delimiter, string>;

const SEPARATORS = {
  "=": "lines-equals",
  " = ": "lines-spaced-equals",
  " : ": "lines-spaced-colon",
  ": ": "lines-colon-blank",
  ":": "lines-colon",
} as const satisfies Record<LineSeparator, string>;

/** The format of a text or file, in a list of choices. */
export function formatName(format: TableFormat): string {
  switch (format.kind) {
    case "delimited": {
      const name = tablesText(DELIMITERS[format.delimiter]);
      return format.isQuoted ? name : tablesText("quotes-as-text", { format: name });
    }
    case "lines":
      return tablesText(SEPARATORS[format.separator]);
    case "xlsx":
    case "ods":
      return tablesText(format.isHidden ? "hidden-sheet" : "sheet", { name: quotedText(format.sheet) });
    default:
      return tablesText(`format-${format.kind}`);
  }
}

/** A remark about how a table was read, in a sentence. */
export function tableNoteSentence(note: TableNote): string {
  switch (note.code) {
    case "decoded-as":
      return tablesText("decoded-as", { encoding: note.encoding });
    case "cells-as-stored":
    case "cells-as-shown":
    case "damaged-text":
    case "nested-tables":
      return tablesText(note.code, { cells: note.cells });
    case "other-sheets":
      return tablesText(`other-sheets-${note.because}`, { sheets: note.sheets });
    case "hidden-sheets":
      return tablesText("hidden-sheets", { sheets: note.sheets });
    case "misplaced-quotes":
      return tablesText("misplaced-quotes", { cells: note.cells, line: `${note.line}` });
    case "lines-left-out":
      return tablesText("lines-left-out", { lines: note.lines });
    case "other-tables":
      return tablesText("other-tables", { tables: note.tables });
    default:
      return tablesText(`note-${note.code}`);
  }
}

/** Why nothing could be read, and what to do. */
export function tableProblemSentence(problem: TableProblem): string {
  switch (problem.code) {
    case "too-large":
      return tablesText("too-large", {
        size: megabytes(problem.bytes),
        limit: megabytes(problem.byteLimit),
      });
    case "too-many-rows":
      return tablesText("too-many-rows", { limit: problem.rowLimit });
    case "too-many-cells":
      return tablesText("too-many-cells", { limit: problem.cellLimit });
    case "too-many-spanned-cells":
      return tablesText("too-many-spanned-cells", { limit: problem.cellLimit });
    case "too-deep":
      return tablesText("too-deep", { limit: problem.depthLimit });
    case "unpacks-too-large":
      return tablesText("unpacks-too-large", { limit: megabytes(problem.byteLimit) });
    case "too-many-pairs":
      return tablesText("too-many-pairs", { pairs: problem.pairs, limit: problem.pairLimit });
    case "not-json":
      // Line numbers aren't grouped, as in an editor.
      return tablesText("not-json", { line: `${problem.line}`, column: `${problem.column}` });
    case "not-a-command":
      return tablesText("not-a-command", { line: `${problem.line}` });
    case "unread-kind":
      return tablesText(`unread-${problem.kind}`);
    default:
      return tablesText(`problem-${problem.code}`);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
