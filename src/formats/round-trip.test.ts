import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#core/arbitraries.ts";
import type { Entry, MetadataValue } from "#core/object/metadata.ts";
import { clipboardForms } from "./clipboard-forms.ts";
import { exportHindrance, extensionOf, writeExport } from "./export-format.ts";
import { openSource } from "./read-table.ts";
import { type TextRows, toSafeRows } from "./spreadsheet-safe.ts";
import type { TableFormat } from "./table-format.ts";
import { writeCsv, writeSafeCsv, writeTsv } from "./write-delimited.ts";
import { writeHtml } from "./write-html.ts";
import { writeJson } from "./write-json.ts";
import { writeXlsx } from "./write-xlsx.ts";

/** Texts that are difficult in one format or another. */
const pieces = fc
  .array(
    fc.constantFrom(
      ..."=+-@'\",;|\t\r\n \0\u00a0\ufeff＝&<>_",
      ...[
        "a",
        "00123",
        "1E5",
        "_x0041_",
        "<br>",
        "</td>",
        "&amp;",
        "\u2028",
        "  ",
        " (spreadsheet-safe)",
        "😀",
      ],
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));
const texts = fc.oneof(
  anyText,
  pieces,
  fc.constantFrom("__proto__", "constructor", "=1+1", "TRUE", "2024-01-02"),
);
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(texts, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  );

async function readText(text: string, format: TableFormat) {
  const source = await openSource({ kind: "clipboard", text, html: text });
  return (await source.read({ format })).table.rows;
}

function roundTrip(write: (rows: TextRows) => string, format: TableFormat, runs = 300) {
  return fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      expect(await readText(write(rows), format)).toEqual(rows);
    }),
    { numRuns: runs },
  );
}

const commas = { kind: "delimited", delimiter: ",", isQuoted: true } as const;
const tabs = { kind: "delimited", delimiter: "\t", isQuoted: true } as const;

describe("any table of texts comes back exactly from", () => {
  it("exact CSV", () => roundTrip(writeCsv, commas));
  it("CSV that is safe for spreadsheets", () => roundTrip(writeSafeCsv, commas));
  it("TSV", () => roundTrip(writeTsv, tabs));
  it("HTML", () => roundTrip(writeHtml, { kind: "html" }));

  it("XLSX", () =>
    fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const file = new File([await writeXlsx(rows, "Metadata")], "table.xlsx");
        const { table } = await (await openSource({ kind: "file", file })).read();
        expect(table.rows).toEqual(trimmed(rows));
      }),
      { numRuns: 30 },
    ));
});

/** A workbook can't store empty cells at the end of a row, nor empty rows at its end. */
function trimmed(rows: TextRows): TextRows {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}

describe("pairs come back from JSON", () => {
  it("exactly, in their order, with the types of what isn't text", () => {
    const values = fc.oneof<fc.Arbitrary<MetadataValue>[]>(
      texts,
      fc.constantFrom<MetadataValue>(
        { type: "number", json: "61.50" },
        { type: "array", json: '["a", 2.0]' },
      ),
    );
    const entries = fc.uniqueArray(fc.record<Entry>({ key: texts, value: values }), {
      selector: ({ key }) => key,
      minLength: 1,
    });
    return fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const rows = await readText(writeJson(all), { kind: "json" });
        expect(rows).toEqual(all.map(({ key, value }) => [key, value]));
      }),
    );
  });
});

describe("an exported file comes back exactly, with nothing said about its format", () => {
  const entries = fc.array(fc.record({ key: texts, value: texts }), { minLength: 1, maxLength: 6 });

  it.each(["csv", "safe-csv", "tsv", "xlsx"] as const)("%s", (format) =>
    fc.assert(
      fc.asyncProperty(entries, fc.boolean(), async (all, hasByteOrderMark) => {
        fc.pre(exportHindrance(all, format) === undefined);
        const content = await writeExport(all, format, hasByteOrderMark);
        const file = new File([content], `a.metadata.${extensionOf(format)}`);
        const { table } = await (await openSource({ kind: "file", file })).read();
        const rows = [["Key", "Value"], ...all.map(({ key, value }) => [key, value])];
        expect(table.rows).toEqual(format === "xlsx" ? trimmed(rows) : rows);
      }),
      { numRuns: format === "xlsx" ? 15 : 200 },
    ),
  );
});

describe("a CSV that is safe for spreadsheets", () => {
  it("has no cell that starts with = + - @ TAB CR LF", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const cell of toSafeRows(rows).flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });

  it("has none either for a program that splits it at semicolons, tabs and line ends, and forgets the quotes", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const cell of writeSafeCsv(rows).split(/[;\t\r\n]/)) {
          expect(cell.replace(/^"+/, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the rest of the text back when a spreadsheet has swallowed the apostrophes, or rows were added", async () => {
    const text = writeSafeCsv([
      ["Key", "Value"],
      ["a", "=1+1"],
    ]).replaceAll("'", "");
    expect(await readText(`${text}b,-5\r\n`, commas)).toEqual([
      ["Key", "Value"],
      ["a", "=1+1"],
      ["b", "-5"],
    ]);
  });
});

describe("what other files hold", () => {
  it("is never taken for guarded: an apostrophe before a formula stays", async () => {
    const rows = [["'=1+1", "'-5"]];
    expect(await readText('"\'=1+1","\'-5"\r\n', commas)).toEqual(rows);
  });
});

describe("a clipboard", () => {
  it("gets a single cell as its very text", () => {
    expect(clipboardForms([['a\t"b"\n']]).plain).toBe('a\t"b"\n');
  });

  it("gets rows with tabs between cells, quoted only where they must be", () => {
    expect(writeTsv([["length", 'a 5" ruler']])).toBe('length\ta 5" ruler');
    expect(writeTsv([["note", 'two\nlines of "text"', 'a 5" ruler', "plain"]])).toBe(
      'note\t"two\nlines of ""text"""\t"a 5"" ruler"\tplain',
    );
  });

  it("pastes back here as it was, with nothing said about its format", () =>
    fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        fc.pre((rows[0]?.length ?? 0) > 1);
        const { plain, html } = clipboardForms(rows);
        const source = await openSource({ kind: "clipboard", text: plain, html: html ?? "" });
        expect((await source.read()).table.rows).toEqual(rows);
      }),
      { numRuns: 300 },
    ));

  it("gets HTML whose cells Excel takes as text, with line breaks within the cell", () => {
    expect(clipboardForms([["00123", "a\nb"]]).html).toBe(
      '<meta charset="utf-8"><table><tr>' +
        `<td style="mso-number-format:'\\@';white-space:pre-wrap">00123</td>` +
        `<td style="mso-number-format:'\\@';white-space:pre-wrap">a<br style="mso-data-placement:same-cell">b</td>` +
        "</tr></table>",
    );
  });
});
