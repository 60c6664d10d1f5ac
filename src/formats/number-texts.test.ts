import { expect, test } from "vitest";
import { cellOfNumber, numberFormatOf } from "./number-texts.ts";
import type { SheetCell } from "./sheet-cell.ts";

const read = (raw: string, pattern: string, is1904 = false) =>
  cellOfNumber(raw, numberFormatOf(pattern), is1904);
const stored = (cell: SheetCell) => (typeof cell === "string" ? cell : cell.stored);

test.each([
  ["5512940468989", "General", "5512940468989"],
  ["5.512940468989E12", "General", "5512940468989"],
  ["12345678901234567890", "@", "12345678901234567890"],
  ["7.0999999999999996", "General", "7.1"],
  ["7.0", "General", "7"],
  ["1.2E-7", "General", "0.00000012"],
  ["-1.5E-8", "0.0", "-0.000000015"],
  ["1E+25", "General", "1E+25"],
  ["0.256", "0.0%", "0.256"],
  ["123", "00000", "00123"],
  ["123", '"ID-"00000', "ID-00123"],
  ["123456789", "000-00-0000", "123-45-6789"],
  ["7.25", "00000", "7.25"],
  ["1234567890123456", "0", "1234567890123456"],
  ["5", "[$€-407]0", "5"],
  ["43591", "m/d/yyyy", "2019-05-06"],
  ["43591.5", "m/d/yyyy", "2019-05-06T12:00:00"],
  ["43591", "yyyy-mm-dd hh:mm:ss", "2019-05-06T00:00:00"],
  ["0.5", "h:mm AM/PM", "12:00:00"],
  ["1.5", "[h]:mm:ss", "36:00:00"],
  ["1", "d.m.yyyy", "1900-01-01"],
  ["60", "d.m.yyyy", "60"],
  ["-1", "d.m.yyyy", "-1"],
  ["43591.25000578704", "yyyy-mm-dd hh:mm:ss.000", "2019-05-06T06:00:00.500"],
])("[J6] %s in the format %s is %s in full", (raw, pattern, text) => {
  expect(stored(read(raw, pattern))).toBe(text);
});

test("[J6] days of old workbooks of the Macintosh count from 1904, in both forms", () => {
  expect(read("42129", "dd/mm/yyyy", true)).toEqual({ stored: "2019-05-06", shown: "06/05/2019" });
});

test("[J7] a number that its format doesn't show is marked as hidden", () => {
  expect(read("42", ";;;")).toEqual({ stored: "42", shown: "", flag: "hidden" });
});
