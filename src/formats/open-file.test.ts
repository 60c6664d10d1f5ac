import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openSource } from "./read-table.ts";
import { zipOf } from "./zip-fixture.ts";

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
  return (await openSource({ kind: "file", file: new File([new Uint8Array(bytes)], name) })).read();
}

const CSV = "key,value\nlab_code,L-7\n";

describe("a gzip file", () => {
  test("is read as what it holds, by the name that it has without its ending", async () => {
    const { format, table } = await read("list.csv.gz", gzipSync("key,x\ty\nlab,L-7\ta\n"));
    expect(format).toMatchObject({ delimiter: "," });
    expect(table.rows).toEqual([
      ["key", "x\ty"],
      ["lab", "L-7\ta"],
    ]);
  });

  test("may have many members, as bgzip makes it, and zeros at its end", async () => {
    const members = [...CSV].map((character) => gzipSync(character));
    const { table } = await read("list.csv.gz", Buffer.concat([...members, gzipSync(""), Buffer.alloc(512)]));
    expect(table.rows).toEqual([
      ["key", "value"],
      ["lab_code", "L-7"],
    ]);
  });

  test("that is cut off, or followed by something else, is refused as damaged", async () => {
    const whole = gzipSync(CSV);
    for (const bytes of [whole.subarray(0, -6), Buffer.concat([whole, Buffer.from("more")])]) {
      await expect(read("list.csv.gz", bytes)).rejects.toMatchObject({
        problem: { code: "damaged-archive" },
      });
    }
  });

  test("[J9] that unpacks to more than can be read is refused with the limit", async () => {
    await expect(read("list.csv.gz", gzipSync(Buffer.alloc(110_000_000, "a")))).rejects.toMatchObject({
      problem: { code: "unpacks-too-large", byteLimit: 100_000_000 },
    });
  });
});

describe("a file that isn't read is named", () => {
  const zip = (...names: string[]) => zipOf(names.map((name) => ({ name, content: "x" })));
  const old = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
  const wide = (text: string) => [...text].join("\0");
  test.each<[kind: string, name: string, content: string | Uint8Array]>([
    ["old-excel", "old.xls", `${old}${wide("Workbook")}`],
    ["old-excel", "older.xls", "\x09\x04\x06\x00\x00\x00\x10\x00"],
    ["locked", "locked.xlsx", `${old}${wide("EncryptedPackage")}`],
    ["word", "old.doc", `${old}${wide("WordDocument")}`],
    ["word", "text.docx", zip("[Content_Types].xml", "word/document.xml")],
    ["binary-excel", "table.xlsb", zip("[Content_Types].xml", "xl/workbook.bin")],
    ["numbers", "table.numbers", zip("Index/Document.iwa")],
    ["open-document", "text.odt", zip("mimetype", "styles.xml")],
    ["archive", "files.zip", zip("a.csv", "b.csv")],
    ["archive", "files.tar", `${"a.csv".padEnd(257, "\0")}ustar`],
    ["archive", "files.tar.gz", gzipSync(Buffer.from(`${"a.csv".padEnd(257, "\0")}ustar`, "latin1"))],
    ["compressed", "list.csv.bz2", "BZh91AY&SY"],
    ["pdf", "paper.pdf", "%PDF-1.7"],
    ["rtf", "paper.rtf", "{\\rtf1"],
    ["picture", "gel.jpg", "\xff\xd8\xff\xe0"],
    [
      "excel-xml",
      "table.xls",
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ],
  ])("%s: %s", async (kind, name, content) => {
    await expect(read(name, content)).rejects.toMatchObject({ problem: { code: "unread-kind", kind } });
  });

  test("a text that is called .xls is read as what it is", async () => {
    expect((await read("export.xls", "key\tvalue\nlab\tL-7\n")).table.rows[1]).toEqual(["lab", "L-7"]);
    expect((await read("export.xls", "<html><table><tr><td>lab<td>L-7</table>")).table.rows).toEqual([
      ["lab", "L-7"],
    ]);
  });
});

test("[J2] another encoding is used when it is wished, and cells that it can't tell are marked", async () => {
  const file = new File([Buffer.from("key,value\nsite,Gen\xe8ve\n", "latin1")], "list.csv");
  const source = await openSource({ kind: "file", file });
  expect((await source.read()).table.rows[1]).toEqual(["site", "Genève"]);
  expect((await source.read({ encoding: "macintosh" })).table.rows[1]).toEqual(["site", "GenËve"]);
  const { table, marks, notes } = await source.read({ encoding: "utf-8" });
  expect(table.rows[1]).toEqual(["site", "Gen\ufffdve"]);
  expect(marks).toEqual([{ kind: "cut", row: 1, column: 1 }]);
  expect(notes).toContainEqual({ code: "damaged-text", cells: 1 });
});
