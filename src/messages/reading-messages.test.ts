import { expect, test } from "vitest";
import type { TableReading } from "#core/reading/table-reading.ts";
import {
  flagSentence,
  leftOutName,
  linesSentence,
  questionSentence,
  readingSummary,
} from "./reading-messages.ts";

const parts = { endRow: 12, passedOver: [], leftOut: [], lineCount: 1 };
const left = (index: number, heading: string) =>
  ({ axis: "column", index, heading, why: "platform", canBeTaken: true }) as const;
const size = { rowCount: 12, columnCount: 5, flagged: 0, isRowFlagged: false };
const ownRow: TableReading = {
  ...parts,
  kind: "rows",
  headerRow: 0,
  valueRow: 3,
  shift: 0,
  lineCount: 11,
  namedBy: { line: 3, heading: "File name", match: "name" },
  leftOut: [left(0, "id"), left(1, "File name"), left(2, "size")],
};

test("the first line says what was read and what was left out", () => {
  expect(readingSummary(ownRow, { ...size, flagged: 4, isRowFlagged: true })).toBe(
    "row 4 of 12, matched by File name · 3 columns left out · 1 row flagged",
  );
  expect(readingSummary({ ...ownRow, valueRow: undefined, leftOut: [] }, size)).toBe("nothing selected yet");
});

test("of pairs it says where the header is, and what was passed over", () => {
  const pairs: TableReading = { ...parts, kind: "columns", headerRow: 2, keyColumn: 0, valueColumn: 1 };
  const passedOver = [
    { row: 0, why: "title" },
    { row: 1, why: "comment" },
  ] as const;
  expect(readingSummary({ ...pairs, passedOver }, { ...size, flagged: 2 })).toBe(
    "a pair in each row, header in row 3 · 2 rows skipped · 2 rows flagged",
  );
  expect(readingSummary({ ...pairs, headerRow: undefined }, size)).toBe("a pair in each row");
  const across: TableReading = {
    ...pairs,
    valueColumn: 2,
    lineCount: 4,
    namedBy: { line: 2, heading: "", match: "id" },
  };
  expect(readingSummary(across, size)).toBe("column 3 of 5, matched by the header");
});

test("a question says what is missing and what to do", () => {
  const name = "HG00096.chr20.bam";
  const offers = [
    { line: 1, text: name },
    { line: 2, text: name },
  ];
  expect(questionSentence({ why: "none-named", offers: [] }, "rows", name)).toBe(
    "No row names HG00096.chr20.bam. Choose its row",
  );
  expect(questionSentence({ why: "several-named", offers }, "columns", name)).toBe(
    "2 columns name HG00096.chr20.bam. Choose its column",
  );
  const other = { why: "other-object", offers: [], otherNames: ["other.bam"] } as const;
  expect(questionSentence(other, "columns", name)).toContain("other.bam, not of HG00096.chr20.bam");
  expect(linesSentence(600, "rows")).toBe("This table has 600 rows, one for each object.");
});

test("flags and what is left out are told in words", () => {
  expect(flagSentence({ kind: "extra-cells", count: 2 })).toBe("2 more cells than the header");
  expect(flagSentence({ kind: "misplaced-quote", line: 7 })).toBe("a misplaced quote in line 7");
  expect(flagSentence({ kind: "shown-otherwise", shown: "7.3" })).toBe('the sheet shows "7.3"');
  expect(leftOutName(left(4, ""))).toBe("column 5");
});
