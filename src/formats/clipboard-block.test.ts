import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClipboardBlock } from "./clipboard-block.ts";
import { clipboardForms } from "./clipboard-forms.ts";

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc
    .array(fc.constantFrom("a", '"', "\t", "\n", "\r", "\r\n", " "), { maxLength: 6 })
    .map((parts) => parts.join("")),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
  );

const excel = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><td>';

describe("the cells of a clipboard", () => {
  it("are those that were copied here, to the letter", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { plain, html = "" } = clipboardForms(rows);
        expect(readClipboardBlock(plain, html)).toEqual(rows);
      }),
    );
  });

  it("end with a spreadsheet's last row, which ends with a line break", () => {
    expect(readClipboardBlock("a\tb\r\nc\td\r\n", excel)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(readClipboardBlock("a\r\n", excel)).toEqual([["a"]]);
    expect(readClipboardBlock('"a\nb"\r\n', excel)).toEqual([["a\nb"]]);
    expect(readClipboardBlock("a\t\n", excel)).toEqual([["a", ""]]);
  });

  it("are one where one was copied, whatever is in it", () => {
    expect(readClipboardBlock("a\nb", "<table><td>a<br>b")).toEqual([["a\nb"]]);
    expect(readClipboardBlock("a\n", "<table><td>a<br>")).toEqual([["a\n"]]);
    expect(readClipboardBlock('"a"', "")).toEqual([['"a"']]);
    expect(readClipboardBlock(" a  b \n", "")).toEqual([[" a  b "]]);
  });

  it("keep the quotes of a text that comes from no table, and of cells that need none", () => {
    expect(readClipboardBlock('"a"', "<p>&quot;a&quot;</p>")).toEqual([['"a"']]);
    expect(readClipboardBlock('"a"\n"b"', "")).toEqual([['"a"'], ['"b"']]);
  });

  it("keep a quote that never closes, or that text follows, as a character", () => {
    expect(readClipboardBlock('"a\tb', "")).toEqual([['"a', "b"]]);
    expect(readClipboardBlock('"a" b\tc', "")).toEqual([['"a" b', "c"]]);
    expect(readClipboardBlock('5" x 7"\tc', "")).toEqual([['5" x 7"', "c"]]);
  });

  it("are none where there is too much", () => {
    expect(readClipboardBlock("a\t".repeat(600_000), "")).toEqual([]);
  });
});
