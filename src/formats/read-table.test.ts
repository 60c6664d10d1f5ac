import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { openSource } from "./read-table.ts";
import type { TableFormat } from "./table-format.ts";
import { writeSafeCsv } from "./write-delimited.ts";

async function readClipboard(text: string, html?: string, format?: TableFormat) {
  return (await openSource({ kind: "clipboard", text, ...(html === undefined ? {} : { html }) })).read(
    format ? { format } : {},
  );
}

async function readFile(name: string, ...parts: BlobPart[]) {
  return (await openSource({ kind: "file", file: new File(parts, name) })).read();
}

describe("the format of a text", () => {
  test.each<[text: string, format: TableFormat]>([
    ["tissue\tLiver\nsex\tmale", { kind: "delimited", delimiter: "\t", isQuoted: true }],
    ["tissue,Liver\nsex,male", { kind: "delimited", delimiter: ",", isQuoted: true }],
    ["tissue;Liver, left\nsex;male", { kind: "delimited", delimiter: ";", isQuoted: true }],
    ["a|1\nb|2", { kind: "delimited", delimiter: "|", isQuoted: true }],
    ['a,"x\ny"\nb,2', { kind: "delimited", delimiter: ",", isQuoted: true }],
    ["tissue=Liver\nnote=a, b", { kind: "lines", separator: "=" }],
    ["tissue: Liver\nsex: male\n", { kind: "lines", separator: ": " }],
    ['{"tissue": "Liver"}', { kind: "json" }],
    ['{"tissue": broken', { kind: "delimited", delimiter: ",", isQuoted: true }],
    ["alone", { kind: "delimited", delimiter: ",", isQuoted: true }],
  ])("%j is guessed", async (text, format) => {
    expect((await readClipboard(text)).format).toEqual(format);
  });

  test("can be chosen instead", async () => {
    const { table } = await readClipboard("a,b\tc", undefined, {
      kind: "delimited",
      delimiter: ",",
      isQuoted: true,
    });
    expect(table.rows).toEqual([["a", "b\tc"]]);
  });

  test("is that of the file's name, where its name says it", async () => {
    expect((await readFile("list.csv", "a=1\nb=2")).format).toMatchObject({ delimiter: "," });
    expect((await readFile("list.csv", "a,x\ty\nb,x\ty")).format).toMatchObject({ delimiter: "," });
    expect((await readFile("list.tsv", "a,1\tx\nb,2\ty")).format).toMatchObject({ delimiter: "\t" });
    await expect(readFile("list.json", '{"a": 1')).rejects.toMatchObject({ problem: { code: "not-json" } });
  });
});

describe("text and HTML together", () => {
  const html = "<table><tr><td>a</td><td>one<br>two</td></tr></table>";

  test("a web page's table is taken where its text can't be cut into the same cells", async () => {
    const { table, format } = await readClipboard("a\tone\ntwo", html);
    expect(format).toEqual({ kind: "html" });
    expect(table.rows).toEqual([["a", "one\ntwo"]]);
  });

  test("else the text is taken, which is exact", async () => {
    const { table, format, formats } = await readClipboard(
      "a\t b ",
      "<table><tr><td>a</td><td> b </td></tr></table>",
    );
    expect(format).toMatchObject({ kind: "delimited" });
    expect(table.rows).toEqual([["a", " b "]]);
    expect(formats).toContainEqual({ kind: "html" });
  });

  test("a spreadsheet's text is taken always", async () => {
    const excel = `<meta name=Generator content="Microsoft Excel 15">${html}`;
    expect((await readClipboard('a\t"one\ntwo"', excel)).table.rows).toEqual([["a", "one\ntwo"]]);
  });

  test("HTML without a single cell changes nothing", async () => {
    expect((await readClipboard("a\tb", "<table></table>")).table.rows).toEqual([["a", "b"]]);
  });

  test("HTML alone is read, and HTML without a table isn't offered", async () => {
    expect((await readClipboard("", html)).table.rows).toEqual([["a", "one\ntwo"]]);
    expect((await readClipboard("a\tb", "<p>a b</p>")).formats).not.toContainEqual({ kind: "html" });
  });
});

describe("files", () => {
  test("are known by what they begin with, not by their names", async () => {
    const workbook = await writeXlsxFile([[{ value: "k", type: String }]]).toBuffer();
    const { format, formats } = await readFile("table.csv", new Uint8Array(workbook));
    expect(format).toEqual({ kind: "xlsx", sheet: "Sheet1", values: "stored" });
    expect(formats).toEqual([format]);
  });

  test("of old or locked workbooks are refused by name", async () => {
    await expect(readFile("old.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).rejects.toMatchObject({
      problem: { code: "unread-kind", kind: "old-excel" },
    });
  });

  test("may be web pages", async () => {
    expect((await readFile("page.html", "<table><tr><td>a<td>b</table>")).table.rows).toEqual([["a", "b"]]);
  });

  test("that are empty have nothing", async () => {
    await expect(readFile("empty.csv")).rejects.toMatchObject({ problem: { code: "nothing" } });
  });

  test("beyond the limit are refused with it, unread", async () => {
    const file = new File([], "large.csv");
    Object.defineProperty(file, "size", { value: 100_000_001 });
    await expect(openSource({ kind: "file", file })).rejects.toMatchObject({
      problem: { code: "too-large", bytes: 100_000_001, byteLimit: 100_000_000 },
    });
  });
});

test("what an export put in front of formulas is taken off again", async () => {
  const rows = [
    ["key", "value"],
    ["formula", "=1+1"],
    ["quoted", "'-x"],
  ];
  expect((await readFile("safe.csv", writeSafeCsv(rows))).table.rows).toEqual(rows);
});

test("a source is read once for each format in a row", async () => {
  const source = await openSource({ kind: "clipboard", text: "a\tb" });
  const first = await source.read();
  expect(await source.read()).toBe(first);
  expect(await source.read({ format: first.format })).toBe(first);
  expect(await source.read({ format: { kind: "json" } }).catch((error: unknown) => error)).toBeInstanceOf(
    Error,
  );
});
