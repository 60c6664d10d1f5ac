import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "./read-html.ts";
import { tableProblem } from "./table-error.ts";
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

test("[J7] a table within a cell is text of that cell: its cells are kept apart, and the cell is marked", () => {
  const html =
    "<table><tr><td>a<table><tr><td>x</td></tr><tr><td>y</td></tr></table></td><td>b</td></tr></table>";
  expect(rowsOf(html)).toEqual([["a\nx\ny", "b"]]);
  const inner =
    "<table> <tr> <td>sex</td> <td><p>male</p></td> <td>x</td> </tr> <tr><td>age</td><td>61</td></tr> </table>";
  const cell = (text: string) => `<td>${text}</td>`;
  const outer = readHtml(
    `<table><tr>${cell("subject")}${cell(inner)}</tr>${`<tr>${cell("k")}${cell("v")}</tr>`.repeat(3)}</table>`,
  );
  expect(outer.table.rows[0]).toEqual(["subject", "sex\tmale\tx\nage\t61"]);
  expect(outer.marks).toEqual([{ kind: "cut", row: 0, column: 1 }]);
  expect(outer.notes).toContainEqual({ code: "nested-tables", cells: 1 });
});

test("of tables that only lay out a page, the one within them that holds the cells is taken", () => {
  const data = "<table><tr><td>lab</td><td>L-7</td></tr><tr><td>rack</td><td>12</td></tr></table>";
  expect(rowsOf(`<table><tr><td>${data}</td></tr><tr><td>footer</td></tr></table>`)).toEqual([
    ["lab", "L-7"],
    ["rack", "12"],
  ]);
});

test("without a table it says so", () => {
  expect(() => readHtml("<p>text</p>")).toThrow(
    expect.objectContaining({ problem: { code: "no-html-table" } }),
  );
});

test("absurd spans are kept within bounds", () => {
  expect(rowsOf('<table><tr><td colspan="999999999">a</td></tr></table>')[0]).toHaveLength(1000);
});

test("[H1] what our own copies carry comes back, to the code unit", () => {
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

test("a cell that reaches down keeps its place when a row between has no cells", () => {
  const html = `<table><tr><td>a</td><td rowspan="2">b</td></tr><tr></tr><tr><td>c</td><td>d</td></tr></table>`;
  expect(rowsOf(html)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("a cell that reaches down to the end ends with its head, body or foot", () => {
  const html = `<table><thead><tr><th rowspan="0">a</th><th>b</th></tr><tr><th>c</th></tr></thead>
    <tbody><tr><td>d</td><td>e</td></tr></tbody></table>`;
  expect(rowsOf(html)).toEqual([
    ["a", "b"],
    ["", "c"],
    ["d", "e"],
  ]);
});

test("blanks between many pieces of text are collapsed as if it were one", () => {
  expect(rowsOf("<table><td> a &amp; b &nbsp; <br> <b> c </b> d </table>")).toEqual([["a & b \u00a0\nc d"]]);
});

describe("[F-X19] an HTML text that asks for more than any table has is refused with the limit, at once", () => {
  const cell = '<td colspan="1000" rowspan="1000">x</td>';
  test.each([
    ["cells that span 1,000 by 1,000", "too-many-spanned-cells", `<table>${`<tr>${cell}</tr>`.repeat(1500)}`],
    ["1,500 such cells in one row", "too-many-spanned-cells", `<table><tr>${cell.repeat(1500)}`],
    [
      "a table of 4,000 rows below cells that reach down",
      "too-many-spanned-cells",
      `<table><tr>${'<td rowspan="65534">x'.repeat(1500)}${"<tr><td>".repeat(4000)}`,
    ],
    ["elements within each other", "too-deep", `<table><td>${"<b>".repeat(20_000)}x`],
    ["tables within each other", "too-deep", "<table><tr><td>".repeat(5000)],
  ])("%s", (_name, code, html) => {
    expect(html.length).toBeLessThan(80_000);
    const startedAt = process.cpuUsage();
    expect(problemOf(() => readHtml(html))).toBe(code);
    expect(cpuMsSince(startedAt)).toBeLessThan(200);
  });

  test("a cell of very many pieces is read in a time that grows with its length only", () => {
    const startedAt = process.cpuUsage();
    expect(rowsOf(`<table><td>${"&amp; ".repeat(100_000)}`)[0]?.[0]).toHaveLength(199_999);
    expect(cpuMsSince(startedAt)).toBeLessThan(1000);
  });

  test("what merged cells of a large but real table add is read", () => {
    const rows = `<tr><td colspan="3">section</td></tr><tr><td>a</td><td>b</td><td>c</td></tr>`.repeat(
      20_000,
    );
    expect(rowsOf(`<table>${rows}</table>`)).toHaveLength(40_000);
  });
});

function problemOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return tableProblem(error).code;
  }
}

/** The CPU time of this process alone, independent of other load on the machine. */
function cpuMsSince(startedAt: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(startedAt);
  return (user + system) / 1000;
}
