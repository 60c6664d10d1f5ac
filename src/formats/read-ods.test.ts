import { writeOds } from "hucre/ods";
import { expect, test } from "vitest";
import { openSource } from "./read-table.ts";
import { zipOf } from "./zip-fixture.ts";

const NAMESPACES = ["office", "table", "text", "style", "calcext"]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(" ");

/** A minimal spreadsheet in the form that LibreOffice writes. */
function ods(tables: string, styles = ""): Uint8Array<ArrayBuffer> {
  const content = `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
    { name: "content.xml", content },
  ]);
}

async function read(bytes: Uint8Array<ArrayBuffer>) {
  return (await openSource({ kind: "file", file: new File([bytes], "table.ods") })).read();
}

const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const sheet = (...rows: string[]) => `<table:table table:name="S">${rows.join("")}</table:table>`;

test("[H1] a workbook of another writer is read", async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: "Samples",
        rows: [
          ["key", "value"],
          ["lab", " L-7\n<x> "],
        ],
      },
    ],
  });
  const { table, format } = await read(new Uint8Array(bytes));
  expect(format).toEqual({ kind: "ods", sheet: "Samples", values: "stored" });
  expect(table.rows[0]).toEqual(["key", "value"]);
  expect(table.rows[1]?.[0]).toBe("lab");
});

test("[H1] texts are exact: blanks, tabs, line breaks and parts of a paragraph; comments and drawings are no text", async () => {
  const cell =
    '<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>a<text:s text:c="3"/>b<text:tab/><text:span>c</text:span><text:line-break/>d</text:p><text:p>e</text:p></table:table-cell>';
  expect((await read(ods(sheet(row(text("k"), cell))))).table.rows).toEqual([["k", "a   b\tc\nd\ne"]]);
});

test("[J6] numbers, dates and times are read in full; zeros and fixed texts as they are shown", async () => {
  const cell = (attributes: string, shown: string) =>
    `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
  const { table, marks } = await read(
    ods(
      sheet(
        row(
          cell('office:value-type="float" office:value="7.25"', "7.3"),
          cell('office:value-type="float" office:value="123"', "00123"),
          cell('office:value-type="float" office:value="123"', "ID-00123"),
          cell('office:value-type="float" office:value="1234567"', "1,234,567"),
          cell('office:value-type="percentage" office:value="0.256"', "25.6%"),
        ),
        row(
          cell('office:value-type="date" office:date-value="2019-05-06"', "05/06/19"),
          cell('office:value-type="date" office:date-value="2019-05-06T12:00:00"', "05/06/19 12:00"),
          cell('office:value-type="time" office:time-value="PT12H05M00S"', "12:05 PM"),
          cell('office:value-type="boolean" office:boolean-value="true"', "TRUE"),
        ),
      ),
    ),
  );
  expect(table.rows).toEqual([
    ["7.25", "00123", "ID-00123", "1234567", "0.256"],
    ["2019-05-06", "2019-05-06T12:00:00", "12:05:00", "TRUE"],
  ]);
  expect(marks?.map(({ shown }) => shown)).toEqual([
    "7.3",
    "1,234,567",
    "25.6%",
    "05/06/19",
    "05/06/19 12:00",
    "12:05 PM",
  ]);
});

test("[J7] formulas without result, errors, hidden rows and columns, and merged cells are marked", async () => {
  const formula = '<table:table-cell table:formula="of:=A1"/>';
  const error =
    '<table:table-cell table:formula="of:=NA()" office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>';
  const merged =
    '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Liver</text:p></table:table-cell>';
  const { table, marks } = await read(
    ods(
      sheet(
        '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>',
        row(text("a"), formula, text("x")),
        `<table:table-row table:visibility="collapse">${text("b")}${error}</table:table-row>`,
        row(text("c"), merged),
        row(text("d"), "<table:covered-table-cell/>"),
      ),
    ),
  );
  expect(table.rows).toEqual([
    ["a", "", "x"],
    ["b", "#N/A"],
    ["c", "Liver"],
    ["d", "Liver"],
  ]);
  expect(marks).toEqual(
    expect.arrayContaining([
      { kind: "no-result", row: 0, column: 1 },
      { kind: "error", row: 1, column: 1 },
      { kind: "hidden", row: 1 },
      { kind: "hidden", column: 2 },
      { kind: "merged", row: 3, column: 1 },
    ]),
  );
});

test("[J8] repeated blanks to the end of the sheet are nothing, and hidden sheets are only offered", async () => {
  const blank = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16382"/>';
  const end = `<table:table-row table:number-rows-repeated="1048574">${blank}</table:table-row>`;
  const styles =
    '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
  const hidden = `<table:table table:name="Lists" table:style-name="ta1">${row(text("x"))}</table:table>`;
  const { table, formats, notes } = await read(
    ods(hidden + sheet(row(text("k"), text("v"), blank), end), styles),
  );
  expect(table).toEqual({ rows: [["k", "v"]], columnCount: 2 });
  expect(formats.map((format) => ("sheet" in format ? [format.sheet, format.isHidden] : []))).toEqual([
    ["Lists", true],
    ["S", undefined],
  ]);
  expect(notes).toEqual([{ code: "hidden-sheets", sheets: 1 }]);
});

test("[J9] cells that are repeated beyond the limit are refused with it", async () => {
  const wide =
    '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>';
  const bytes = ods(sheet(`<table:table-row table:number-rows-repeated="1048576">${wide}</table:table-row>`));
  await expect(read(bytes)).rejects.toMatchObject({ problem: { code: "too-many-cells" } });
});

test("a spreadsheet with a password is named", async () => {
  const manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
  const bytes = zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
    { name: "content.xml", content: "\0\u0001\u0002" },
    { name: "META-INF/manifest.xml", content: manifest },
  ]);
  await expect(read(bytes)).rejects.toMatchObject({ problem: { code: "unread-kind", kind: "locked" } });
});
