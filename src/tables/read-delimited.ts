import Papa, { type ParseResult, type Parser } from "papaparse";
import { tableOfRows } from "#core/paste/table.ts";
import { TableError } from "./table-error.ts";
import type { Delimiter, FoundTable, OnProgress } from "./table-format.ts";
import { TABLE_LIMITS } from "./table-limits.ts";

const CHUNK_CHARACTERS = 1_000_000;
/** papaparse takes one off the start, where ours would be a cell's own. */
const BYTE_ORDER_MARK = "\ufeff";

type Format = { readonly delimiter: Delimiter; readonly isQuoted: boolean };

/** Read CSV and its like. Every cell is its exact text. */
export function readDelimited(text: string, format: Format, onProgress?: OnProgress): FoundTable {
  const { rows, isBroken } = parseRows(text, format, onProgress);
  if (isBroken && format.isQuoted) {
    const plain = readDelimited(text, { ...format, isQuoted: false }, onProgress);
    return { ...plain, notes: [{ code: "unclosed-quote" }] };
  }
  return { table: tableOfRows(rows), format: { kind: "delimited", ...format }, notes: [] };
}

function parseRows(text: string, { delimiter, isQuoted }: Format, onProgress?: OnProgress) {
  const rows: string[][] = [];
  let isBroken = false;
  let cells = 0;
  Papa.parse<string[]>(BYTE_ORDER_MARK + text, {
    header: false,
    delimiter,
    // Without quotes papaparse only splits, which is what a text without quoting wants.
    ...(isQuoted ? {} : { fastMode: true }),
    chunkSize: CHUNK_CHARACTERS,
    chunk: ({ data, errors, meta }: ParseResult<string[]>, parser: Parser) => {
      for (const row of data) {
        rows.push(row);
        cells += row.length;
      }
      isBroken ||= errors.some(({ type }) => type === "Quotes");
      // A text that is refused, or read again without quotes, needs no rest.
      if (isBroken || rows.length > TABLE_LIMITS.rows || cells > TABLE_LIMITS.cells) parser.abort();
      onProgress?.(Math.min(1, meta.cursor / text.length));
    },
    // Its types want it where rows come in chunks.
    complete: () => undefined,
  });
  if (rows.length > TABLE_LIMITS.rows) {
    throw new TableError({ code: "too-many-rows", rowLimit: TABLE_LIMITS.rows });
  }
  if (cells > TABLE_LIMITS.cells) {
    throw new TableError({ code: "too-many-cells", cellLimit: TABLE_LIMITS.cells });
  }
  return { rows: withoutEmptyEnd(rows, text), isBroken };
}

/** A line break at the end of the text ends the last row, and begins none. */
function withoutEmptyEnd(rows: string[][], text: string): string[][] {
  const last = rows.at(-1);
  const endsRow = /[\r\n]$/.test(text) && last?.length === 1 && last[0] === "";
  return endsRow ? rows.slice(0, -1) : rows;
}
