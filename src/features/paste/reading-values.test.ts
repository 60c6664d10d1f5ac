import { expect, test } from "vitest";
import type { TableReading } from "#core/reading/table-reading.ts";
import type { TableFormat } from "#formats/table-format.ts";
import { valuesOfReading, wishAfter } from "./reading-values.ts";

const format: TableFormat = { kind: "delimited", delimiter: "\t", isQuoted: true };
const parts = { endRow: 9, passedOver: [], leftOut: [], lineCount: 1 };
const columns: TableReading = {
  ...parts,
  kind: "columns",
  headerRow: undefined,
  keyColumn: 0,
  valueColumn: 1,
};
const rows: TableReading = { ...parts, kind: "rows", headerRow: 4, valueRow: undefined, shift: 0 };

test("a reading is shown with places from 1 on, and what isn't chosen yet is blank", () => {
  expect(valuesOfReading(format, columns)).toMatchObject({ headerRow: "", keyColumn: "1", valueColumn: "2" });
  expect(valuesOfReading(format, rows)).toMatchObject({ headerRow: "5", valueRow: "", keyColumn: "" });
});

test("a change keeps what lies above it, and leaves what lies below to be guessed again", () => {
  const wish = { format, encoding: "utf-8", choice: { trims: true, keyColumn: 3, kind: "columns" as const } };
  const after = (field: Parameters<typeof wishAfter>[0], value: string, reading: TableReading) =>
    wishAfter(field, { ...valuesOfReading(format, reading), [field]: value }, reading, wish, format);
  expect(after("encoding", "windows-1252", columns)).toEqual({ encoding: "windows-1252" });
  expect(after("format", '{"kind":"json"}', columns)).toEqual({
    format: { kind: "json" },
    encoding: "utf-8",
    choice: { trims: true },
  });
  expect(after("kind", "rows", columns).choice).toEqual({ trims: true, kind: "rows" });
  expect(after("headerRow", "3", rows).choice).toEqual({ trims: true, kind: "rows", headerRow: 2 });
  expect(after("headerRow", "", columns).choice).toMatchObject({ headerRow: "none" });
  expect(after("valueRow", "6", rows).choice).toMatchObject({ kind: "rows", headerRow: 4, valueRow: 5 });
  expect(after("valueColumn", "3", columns).choice).toMatchObject({
    headerRow: "none",
    keyColumn: 3,
    valueColumn: 2,
  });
});

test.each(["", "x", "0", "-3"])("%j in a field of places is none", (typed) => {
  const values = { ...valuesOfReading(format, rows), valueRow: typed };
  expect(wishAfter("valueRow", values, rows, {}, format).choice?.valueRow).toBeUndefined();
});

test("how a workbook's numbers are taken is a choice beside its sheets", () => {
  const sheet = { kind: "xlsx", sheet: "Samples", values: "stored" } as const;
  const values = { ...valuesOfReading(sheet, rows), numbers: "shown" as const };
  expect(wishAfter("numbers", values, rows, {}, sheet)).toEqual({ format: { ...sheet, values: "shown" } });
});
