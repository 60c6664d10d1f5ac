import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { openSource } from "./read-table.ts";
import type { SheetFormat } from "./table-format.ts";
import { bombWorkbook } from "./zip-fixture.ts";

/** A workbook written by another library than the one that reads. */
async function workbook(cells: SheetData): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(cells).toBuffer());
}

async function open(bytes: Uint8Array) {
  const file = new File([new Uint8Array(bytes)], "table.xlsx");
  return openSource({ kind: "file", file });
}

async function read(bytes: Uint8Array, format?: SheetFormat) {
  return (await open(bytes)).read(format ? { format } : {});
}

const text = (value: string) => ({ value, type: String });

test.each([
  "00123",
  "1E5",
  "2024-01-02",
  "TRUE",
  " Liver ",
  "a\nb",
  "tab\there",
  '"quoted"',
  "=1+1",
  "é \u{1f600} 漢",
])("[H1] the text %j is exact", async (value) => {
  const { table, notes } = await read(await workbook([[text("k"), text(value)]]));
  expect(table.rows).toEqual([["k", value]]);
  expect(notes).toEqual([]);
});

/** Each number or date of this workbook is tested in both forms. */
async function numbersWorkbook(): Promise<Uint8Array> {
  return workbook([
    [
      { value: 1.5, type: Number, format: "0.00" },
      { value: 0.1 + 0.2, type: Number },
    ],
    [
      { value: 1234567, type: Number, format: "#,##0" },
      { value: 0.256, type: Number, format: "0.0%" },
    ],
    [
      { value: new Date(Date.UTC(2024, 0, 2)), type: Date, format: "dd/mm/yyyy" },
      { value: new Date(Date.UTC(2024, 0, 2, 13, 5)), type: Date, format: "yyyy-mm-dd hh:mm" },
    ],
    [{ value: true, type: Boolean }, null],
  ]);
}

test("[J6] numbers and dates are read in full as they are stored; where the sheet shows them otherwise, that is marked", async () => {
  const { table, marks, notes } = await read(await numbersWorkbook());
  expect(table.rows).toEqual([
    ["1.5", "0.30000000000000004"],
    ["1234567", "0.256"],
    ["2024-01-02", "2024-01-02T13:05:00"],
    ["TRUE"],
  ]);
  expect(notes).toEqual([{ code: "cells-as-stored", cells: 6 }]);
  expect(marks?.map(({ kind, shown }) => [kind, shown])).toEqual([
    ["shown-otherwise", "1.50"],
    ["shown-otherwise", "0.3"],
    ["shown-otherwise", "1,234,567"],
    ["shown-otherwise", "25.6%"],
    ["shown-otherwise", "02/01/2024"],
    ["shown-otherwise", "2024-01-02 13:05"],
  ]);
});

test("[J6] numbers and dates are read as the sheet shows them when that is chosen", async () => {
  const { table, marks, notes } = await read(await numbersWorkbook(), {
    kind: "xlsx",
    sheet: "Sheet1",
    values: "shown",
  });
  expect(table.rows).toEqual([
    ["1.50", "0.3"],
    ["1,234,567", "25.6%"],
    ["02/01/2024", "2024-01-02 13:05"],
    ["TRUE"],
  ]);
  expect(notes).toEqual([{ code: "cells-as-shown", cells: 6 }]);
  expect(marks?.[0]).toEqual({ kind: "shown-otherwise", row: 0, column: 0, shown: "1.5" });
});

test("blank cells and rows keep their places", async () => {
  const { table } = await read(await workbook([[text("a"), null, text("c")], [null], [text("d")]]));
  expect(table.rows).toEqual([["a", "", "c"], [], ["d"]]);
});

test("the first sheet that isn't hidden is read, another one when it is asked for", async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: "Drop", hidden: true, rows: [["hidden"]] },
      { name: "Samples", rows: [["a"]] },
      { name: "More", rows: [["b"]] },
    ],
    activeSheet: 1,
  });
  const source = await open(new Uint8Array(bytes));
  const { table, formats, notes } = await source.read();
  expect(table.rows).toEqual([["a"]]);
  expect(notes).toEqual([
    { code: "other-sheets", sheets: 1, because: "first" },
    { code: "hidden-sheets", sheets: 1 },
  ]);
  expect(formats).toEqual([
    { kind: "xlsx", sheet: "Drop", values: "stored", isHidden: true },
    { kind: "xlsx", sheet: "Samples", values: "stored" },
    { kind: "xlsx", sheet: "More", values: "stored" },
  ]);
  const [hidden, , more] = formats;
  expect((await source.read({ format: more })).table.rows).toEqual([["b"]]);
  expect((await source.read({ format: hidden })).marks).toEqual([{ kind: "hidden", row: 0 }]);
});

test("a file that only begins like a workbook is refused", async () => {
  await expect(open(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toMatchObject({
    problem: { code: "damaged-workbook" },
  });
});

test("[F-X19] a workbook of 1.2 MB that unpacks to 1.2 GB is refused with the limit, before it is unpacked", async () => {
  const bytes = bombWorkbook();
  expect(bytes.length).toBeLessThan(1_500_000);
  const startedAt = process.cpuUsage();
  await expect(read(bytes)).rejects.toMatchObject({
    problem: { code: "unpacks-too-large", byteLimit: 300_000_000 },
  });
  const { user, system } = process.cpuUsage(startedAt);
  expect((user + system) / 1000).toBeLessThan(200);
});

test("[F-X19] a workbook that unpacks to more than it says is refused as damaged, without being unpacked to its end", async () => {
  const startedAt = process.cpuUsage();
  await expect(read(bombWorkbook(1000))).rejects.toMatchObject({ problem: { code: "damaged-workbook" } });
  const { user, system } = process.cpuUsage(startedAt);
  expect((user + system) / 1000).toBeLessThan(1000);
});
