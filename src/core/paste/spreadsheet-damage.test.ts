import { expect, test } from "vitest";
import { spreadsheetDamage } from "./spreadsheet-damage.ts";

test.each([
  ["#REF!", "formula-error"],
  ["#N/A", "formula-error"],
  ["#NAME?", "formula-error"],
  ["2-Sep", "date"],
  ["1-Mar", "date"],
  ["Mar-01", "date"],
  ["1.23E+05", "exponent"],
  ["2.31E+13", "exponent"],
  ["123456789012345000", "digits"],
  ["########", "hashes"],
])("[H7] %s is found: %s", (text, damage) => {
  expect(spreadsheetDamage(text)).toBe(damage);
});

test.each([
  "",
  "Liver",
  "00123",
  "1E5",
  "1e-3",
  "2024-01-02",
  "TRUE",
  "2-September notes",
  "SEPT2",
  "1000000",
  "100000000000000000001",
  "#1",
  "# heading",
  "B7",
  "12-34",
])("[H7] %j isn't", (text) => {
  expect(spreadsheetDamage(text)).toBeUndefined();
});
