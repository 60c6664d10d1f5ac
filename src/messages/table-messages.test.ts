import { describe, expect, it } from "vitest";
import type { TableProblem } from "#formats/table-error.ts";
import type { TableFormat, TableNote } from "#formats/table-format.ts";
import { formatName, tableNoteSentence, tableProblemSentence } from "./table-messages.ts";

/** One problem per code with its sentence. A new code without one doesn't compile. */
const PROBLEMS: Readonly<Record<TableProblem["code"], readonly [TableProblem, says: string]>> = {
  "too-large": [
    { code: "too-large", bytes: 60_400_000, byteLimit: 50_000_000 },
    "It has 61 MB; the limit is 50 MB. Remove what you don't need and try again.",
  ],
  "too-many-rows": [{ code: "too-many-rows", rowLimit: 500_000 }, "more than 500,000 rows"],
  "too-many-cells": [{ code: "too-many-cells", cellLimit: 5_000_000 }, "more than 5,000,000 cells"],
  "too-many-spanned-cells": [
    { code: "too-many-spanned-cells", cellLimit: 300_000 },
    "more than 300,000 blank cells",
  ],
  "too-deep": [{ code: "too-deep", depthLimit: 1000 }, "more than 1,000 levels"],
  "unpacks-too-large": [
    { code: "unpacks-too-large", byteLimit: 300_000_000 },
    "It is compressed, and exceeds 300 MB unpacked. Remove what you don't need and try again.",
  ],
  "too-many-pairs": [{ code: "too-many-pairs", pairs: 120_000, pairLimit: 100_000 }, "120,000 pairs"],
  nothing: [{ code: "nothing" }, "It is empty. Copy some cells, or choose another file."],
  "not-json": [{ code: "not-json", line: 3, column: 7 }, "line 3, column 7"],
  "not-a-table": [{ code: "not-a-table" }, "JSON, but"],
  "no-html-table": [{ code: "no-html-table" }, "no table"],
  "not-text": [{ code: "not-text" }, "Not a text file. Choose a CSV, TSV, JSON, XLSX or ODS file."],
  "not-a-command": [
    { code: "not-a-command", line: 3 },
    "Line 3 isn't a dx set_properties command with a path and key=value words. Fix it there, or choose another format.",
  ],
  "unread-kind": [{ code: "unread-kind", kind: "old-excel" }, "old Excel workbook (.xls). Save it as .xlsx"],
  "damaged-archive": [{ code: "damaged-archive" }, "can't be unpacked"],
  "damaged-workbook": [{ code: "damaged-workbook" }, "can't be read"],
  unreadable: [{ code: "unreadable" }, "couldn't read it"],
};

const NOTES: Readonly<Record<TableNote["code"], readonly [TableNote, says: string]>> = {
  "decoded-as": [{ code: "decoded-as", encoding: "Windows-1252" }, "read as Windows-1252"],
  "misplaced-quotes": [{ code: "misplaced-quotes", cells: 1, line: 4 }, "out of place (line 4)"],
  "lines-left-out": [{ code: "lines-left-out", lines: 2 }, "2 lines are comments"],
  "damaged-text": [{ code: "damaged-text", cells: 1 }, "1 cell has bytes"],
  "pairs-of-object": [{ code: "pairs-of-object" }, "describes one object"],
  "nested-tables": [{ code: "nested-tables", cells: 1 }, "1 cell has a table within it"],
  "cells-as-stored": [{ code: "cells-as-stored", cells: 2 }, "2 cells hold numbers or dates"],
  "cells-as-shown": [{ code: "cells-as-shown", cells: 2 }, "read as they are shown"],
  "other-sheets": [{ code: "other-sheets", sheets: 2, because: "names-object" }, "names this object"],
  "hidden-sheets": [{ code: "hidden-sheets", sheets: 1 }, "1 hidden sheet,"],
  "other-tables": [{ code: "other-tables", tables: 1 }, "1 more table:"],
  "blanks-collapsed": [
    { code: "blanks-collapsed" },
    "Repeated spaces were collapsed, as a browser shows them.",
  ],
  "guards-undone": [
    { code: "guards-undone" },
    "It was exported for spreadsheets: leading apostrophes before formulas were removed.",
  ],
};

describe("sentences about tables", () => {
  it.each(Object.values(PROBLEMS))("say what is wrong: $code", (problem, says) => {
    expect(tableProblemSentence(problem)).toContain(says);
    expect(tableProblemSentence(problem)).toMatch(/^[A-Z].*\.$/);
  });

  it.each(Object.values(NOTES))("say what was done: $code", (note, says) => {
    expect(tableNoteSentence(note)).toContain(says);
    expect(tableNoteSentence(note)).toMatch(/^[A-Z0-9].*\.$/);
  });
});

it("numbers are grouped from four digits on, but not those of lines", () => {
  const tooLarge = { code: "too-large", bytes: 1_234_000_000, byteLimit: 50_000_000 } as const;
  expect(tableProblemSentence(tooLarge)).toContain(
    "It has 1,234 MB; the limit is 50 MB. Remove what you don't need and try again.",
  );
  expect(tableProblemSentence({ code: "too-many-rows", rowLimit: 5000 })).toContain("more than 5,000 rows");
  expect(tableProblemSentence({ code: "not-json", line: 12345, column: 1 })).toContain(
    "line 12345, column 1",
  );
});

it.each<[TableFormat, string]>([
  [{ kind: "delimited", delimiter: "\t", isQuoted: true }, "Separated by tabs (TSV)"],
  [{ kind: "delimited", delimiter: ";", isQuoted: false }, "Separated by semicolons, quotes as text"],
  [{ kind: "lines", separator: "=" }, "Lines of key=value"],
  [{ kind: "json" }, "JSON"],
  [{ kind: "html" }, "HTML table"],
  [{ kind: "xlsx", sheet: "Samples", values: "stored" }, 'Sheet "Samples"'],
  [{ kind: "ods", sheet: "Lists", values: "shown", isHidden: true }, 'Hidden sheet "Lists"'],
  [{ kind: "json-lines" }, "JSON lines"],
  [{ kind: "markdown" }, "Markdown table"],
  [{ kind: "dx-describe" }, "Output of dx describe"],
  [{ kind: "command" }, "dx set_properties commands"],
])("a format has a name: %o", (format, name) => {
  expect(formatName(format)).toBe(name);
});
