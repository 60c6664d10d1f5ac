import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "./read-html.ts";
import { writeHtml } from "./write-html.ts";

const rowsOf = (html: string) => readHtml(html).table.rows;

test("rows and cells, with ends of tags or without", () => {
  const expected = [
    ["a", "b"],
    ["c", "d"],
  ];
  expect(rowsOf("<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>")).toEqual(
    expected,
  );
  expect(rowsOf("<table><tr><td>a<td>b<tr><td>c<td>d</table>")).toEqual(expected);
});

test("blanks are collapsed as a browser shows them, and that is said", () => {
  const { table, notes } = readHtml("<table><tr><td>\n  two   words \n</td><td>a\u00a0 b</td></tr></table>");
  expect(table.rows).toEqual([["two words", "a\u00a0 b"]]);
  expect(notes).toEqual([{ code: "blanks-collapsed" }]);
});

test.each([
  ["<td>a<br>b</td>", "a\nb"],
  ["<td>a <br> b</td>", "a\nb"],
  ["<td><p>a</p><p>b</p></td>", "a\nb"],
  ["<td><div> a </div></td>", "a"],
  ["<td><b>bo</b>ld <i>it</i></td>", "bold it"],
  ["<td>&lt;b&gt; &amp;amp; &#8203;</td>", "<b> &amp; \u200b"],
  ["<td>a&nbsp;b</td>", "a\u00a0b"],
  ["<td><pre>  a\n b</pre></td>", "  a\n b"],
  ['<td style="white-space: pre-wrap">  a\n b </td>', "  a\n b "],
  ["<td>00123</td>", "00123"],
  ["<td></td>", ""],
])("%s is %j", (cell, text) => {
  expect(rowsOf(`<table><tr>${cell}</tr></table>`)).toEqual([[text]]);
});

test("scripts and styles are no text, and nothing in them runs", () => {
  const html = `<table><tr><td><script>globalThis.ran = true; "x"</script><style>td{}</style>
    <img src="http://example.invalid/x.png" onerror="globalThis.ran = true">seen</td></tr></table>`;
  expect(rowsOf(html)).toEqual([["seen"]]);
  expect(globalThis).not.toHaveProperty("ran");
});

test("a cell over several columns or rows is followed by blanks", () => {
  const html = `<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr>
    <tr><td>e</td></tr></table>`;
  expect(rowsOf(html)).toEqual([["a", "b", ""], ["", "c", "d"], ["e"]]);
});

test("the largest table is taken, and others are spoken of", () => {
  const { table, notes } = readHtml(
    "<table><tr><td>menu</td></tr></table><p>text</p><table><tr><td>a<td>b</table>",
  );
  expect(table.rows).toEqual([["a", "b"]]);
  expect(notes).toEqual([{ code: "other-tables", tables: 1 }]);
});

test("a table within a cell is text of that cell", () => {
  const html =
    "<table><tr><td>a<table><tr><td>x</td></tr><tr><td>y</td></tr></table></td><td>b</td></tr></table>";
  expect(rowsOf(html)).toEqual([["a\nx\ny", "b"]]);
});

test("without a table it says so", () => {
  expect(() => readHtml("<p>text</p>")).toThrow(
    expect.objectContaining({ problem: { code: "no-html-table" } }),
  );
});

test("absurd spans are kept within bounds", () => {
  expect(rowsOf('<table><tr><td colspan="999999999">a</td></tr></table>')[0]).toHaveLength(1000);
});

test("[B1] what our own copies carry comes back, to the code unit", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(" a ", "a\r\nb", "\t", "<b>&amp;", "\ud800", "\u00a0"),
  );
  const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      expect(rowsOf(writeHtml(cells))).toEqual(cells);
    }),
    { numRuns: 1000 },
  );
});
