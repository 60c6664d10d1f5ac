import { type TextRows, toExactRows } from "./spreadsheet-safe.ts";

/**
 * What HTML, or a clipboard on its way, alters: blanks at the ends or in a row, line ends other than LF, control
 * characters, unpaired surrogates, U+FFFE and U+FFFF.
 */
const FRAGILE = /^\s|\s$|\s\s|[^\S \n]|(?!\n)\p{Cc}|[\p{Cs}\p{Cf}\ufffe\uffff]/u;

/**
 * A table for the clipboard. Excel is told to take every cell as text and line breaks as part of the cell; a cell whose
 * text HTML can't hold carries it in `data-text` as JSON, which our reader takes instead.
 */
export function writeHtml(rows: TextRows): string {
  const body = toExactRows(rows).map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`);
  return `<meta charset="utf-8"><table>${body.join("")}</table>`;
}

function cellHtml(text: string): string {
  const exact = FRAGILE.test(text) ? ` data-text="${escaped(JSON.stringify(text))}"` : "";
  return `<td style="mso-number-format:'\\@';white-space:pre-wrap"${exact}>${visible(text)}</td>`;
}

/** As near to the text as markup comes, for programs that know nothing of `data-text`. */
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
