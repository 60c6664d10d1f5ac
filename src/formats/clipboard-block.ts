import type { TextRows } from "./spreadsheet-safe.ts";

/**
 * Programs that end every row with a line break, even the last one, and quote cells that contain line breaks.
 */
const FROM_SPREADSHEET = /urn:schemas-microsoft-com:office|libreoffice|google-sheets/i;
const TABLE_CELL = /<t[dh][\s>]/gi;
const LAST_BREAK = /(?:\r\n|\n|\r)$/;

/** A larger text isn't pasted onto selected cells. */
const MOST_CHARACTERS = 1_000_000;

/**
 * The cells in a clipboard, read synchronously because a paste event must be answered before anything can be
 * loaded. Texts are exact; a single cell copied from this page is taken literally, line breaks and quotes
 * included. No rows when the text is too large.
 */
export function readClipboardBlock(plain: string, html: string): TextRows {
  if (plain.length > MOST_CHARACTERS || html.length > 4 * MOST_CHARACTERS) return [];
  if (html.match(TABLE_CELL)?.length === 1 && !FROM_SPREADSHEET.test(html)) return [[plain]];
  const rows = readTsv(plain);
  const isOneCell = rows.length === 1 && rows[0]?.length === 1;
  return isOneCell && html === "" ? [[plain.replace(LAST_BREAK, "")]] : rows;
}

/**
 * Splits cells at tabs and line breaks; a quoted cell may contain both. An unclosed quote is an ordinary
 * character.
 */
function readTsv(text: string): TextRows {
  const quoted = /"([^"]*(?:""[^"]*)*)"(?![^\t\r\n])/y;
  const bare = /[^\t\r\n]*/y;
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length || row.length > 0) {
    quoted.lastIndex = place;
    bare.lastIndex = place;
    const inQuotes = quoted.exec(text);
    const found = inQuotes ?? bare.exec(text);
    row.push(inQuotes ? (inQuotes[1] ?? "").replaceAll('""', '"') : (found?.[0] ?? ""));
    place += found?.[0].length ?? 0;
    const end = text[place];
    place += end === "\r" && text[place + 1] === "\n" ? 2 : 1;
    if (end === "\t") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
