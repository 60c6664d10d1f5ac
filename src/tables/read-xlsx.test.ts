import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { openXlsx } from "./read-xlsx.ts";
import { bombWorkbook } from "./zip-fixture.ts";

/** A workbook by another library than the one that reads. */
async function workbook(cells: SheetData): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(cells).toBuffer());
}

async function read(bytes: Uint8Array, sheet?: string) {
  return (await openXlsx(bytes))(sheet);
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
])("[B1] the text %j is exact", async (value) => {
  const { table, notes } = await read(await workbook([[text("k"), text(value)]]));
  expect(table.rows).toEqual([["k", value]]);
  expect(notes).toEqual([]);
});

test("numbers and dates are as the sheet shows them, and that is said", async () => {
  const bytes = await workbook([
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
  const { table, notes } = await read(bytes);
  expect(table.rows).toEqual([
    ["1.50", "0.3"],
    ["1,234,567", "25.6%"],
    ["02/01/2024", "2024-01-02 13:05"],
    ["TRUE", ""],
  ]);
  expect(notes).toEqual([{ code: "cells-as-shown", cells: 6 }]);
});

test("blank cells and rows keep their places", async () => {
  const { table } = await read(await workbook([[text("a"), null, text("c")], [null], [text("d")]]));
  expect(table.rows.map((row) => row.map((cell) => cell))).toMatchObject([["a", "", "c"], {}, { 0: "d" }]);
});

test("the first sheet that isn't hidden is read, another one when it is asked for", async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: "Lists", hidden: true, rows: [["hidden"]] },
      { name: "Samples", rows: [["a"]] },
      { name: "Notes", rows: [["b"]] },
    ],
    activeSheet: 1,
  });
  const open = await openXlsx(new Uint8Array(bytes));
  expect(open().table.rows).toEqual([["a"]]);
  expect(open("Notes").table.rows).toEqual([["b"]]);
  expect(open().sheets).toEqual(["Samples", "Notes"]);
});

test("a file that only begins like a workbook is refused", async () => {
  await expect(openXlsx(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toMatchObject({
    problem: { code: "damaged-workbook" },
  });
});

test("[X19] a workbook of 1.2 MB that unpacks to 1.2 GB is refused with the limit, before it is unpacked", async () => {
  const bytes = bombWorkbook();
  expect(bytes.length).toBeLessThan(1_500_000);
  const startedAt = process.cpuUsage();
  await expect(openXlsx(bytes)).rejects.toMatchObject({
    problem: { code: "unpacks-too-large", byteLimit: 300_000_000 },
  });
  const { user, system } = process.cpuUsage(startedAt);
  expect((user + system) / 1000).toBeLessThan(200);
});

test("[X19] a workbook that unpacks to more than it says is refused as damaged, without being unpacked to its end", async () => {
  const startedAt = process.cpuUsage();
  await expect(openXlsx(bombWorkbook(1000))).rejects.toMatchObject({ problem: { code: "damaged-workbook" } });
  const { user, system } = process.cpuUsage(startedAt);
  expect((user + system) / 1000).toBeLessThan(1000);
});
