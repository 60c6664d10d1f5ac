import { type TextRows, toExactRows } from "./spreadsheet-safe.ts";

/**
 * Text that HTML or a clipboard alters: blanks at the ends or in a row, line ends other than LF, control
 * characters, lone surrogates, U+FFFE and U+FFFF.
 */
const FRAGILE = /^\s|\s$|\s\s|[^\S \n]|(?!\n)\p{Cc}|[\p{Cs}\p{Cf}\ufffe\uffff]/u;

/**
 * A table for the clipboard. Excel is told to treat every cell as text, with line breaks inside cells. A cell
 * whose text HTML can't express carries it in `data-text` as JSON, which our reader uses.
 */
export function writeHtml(rows: TextRows): string {
  const body = toExactRows(rows).map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`);
  return `<meta charset="utf-8"><table>${body.join("")}</table>`;
}

function cellHtml(text: string): string {
  const exact = FRAGILE.test(text) ? ` data-text="${escaped(JSON.stringify(text))}"` : "";
  return `<td style="mso-number-format:'\\@';white-space:pre-wrap"${exact}>${visible(text)}</td>`;
}

/** The best approximation of a text in HTML, for programs that don't know `data-text`. */
function visible(text: string): string {
  return escaped(text)
    .replace(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">')
    .replace(/[\p{Cs}\0\ufffe\uffff]/gu, "\ufffd");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\u00a0", "&nbsp;");
}
