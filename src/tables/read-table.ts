import { tableOfRows } from "#core/paste/table.ts";
import { decodeText } from "./decode-text.ts";
import { guessTextFormat } from "./guess-format.ts";
import { readDelimited } from "./read-delimited.ts";
import { readJson } from "./read-json.ts";
import { readLines } from "./read-lines.ts";
import { fromSafeRows, isSafeForm } from "./spreadsheet-safe.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable, OnProgress, TableFormat, TableNote } from "./table-format.ts";
import { TABLE_LIMITS } from "./table-limits.ts";
import type { TableSource } from "./table-source.ts";

/** A table, and the formats in which its source could be read instead. */
export type ReadTable = FoundTable & { readonly formats: readonly TableFormat[] };

/** Whatever can be read again in another format. Nothing in it touches a page: it runs in a worker as well. */
export type OpenSource = { read(format?: TableFormat, onProgress?: OnProgress): Promise<ReadTable> };

/** Take in a source; it is read when asked, and once for each format in a row. Rejects with `TableError`. */
export async function openSource(source: TableSource): Promise<OpenSource> {
  const opened = await openAny(source);
  let last: { readonly asked: string | undefined; readonly found: ReadTable } | undefined;
  return {
    read: async (format, onProgress) => {
      const asked = format && JSON.stringify(format);
      if (last && (asked === last.asked || asked === JSON.stringify(last.found.format))) return last.found;
      const found = await opened.read(format, onProgress);
      last = { asked, found };
      return found;
    },
  };
}

async function openAny(source: TableSource): Promise<OpenSource> {
  if (source.kind === "clipboard") {
    refuseBeyond(Math.max(source.text.length, source.html?.length ?? 0));
    return openText(source.text, { html: source.html });
  }
  refuseBeyond(source.file.size);
  const bytes = new Uint8Array(await source.file.arrayBuffer());
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return openWorkbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new TableError({ code: "old-or-locked-workbook" });
  const { text, notes } = decodeText(bytes);
  const extension = /\.([^.]+)$/.exec(source.file.name)?.[1]?.toLowerCase();
  return openText(text, { extension, notes, html: isHtml(text, extension) ? text : undefined });
}

type TextFacts = {
  readonly html?: string | undefined;
  readonly extension?: string | undefined;
  readonly notes?: readonly TableNote[];
};

function openText(text: string, { html, extension, notes = [] }: TextFacts): OpenSource {
  const hasHtml = html !== undefined && /<table[\s>]/i.test(html);
  if (text === "" && !hasHtml) throw new TableError({ code: "nothing" });
  const isHtmlAlone = text === "" || text === html;
  const formats = [...(isHtmlAlone ? [] : TEXT_FORMATS), ...(hasHtml ? [{ kind: "html" } as const] : [])];
  return {
    read: async (format, onProgress) => {
      const chosen = format ?? (await guessFormat(text, hasHtml ? html : undefined, extension));
      const found = withoutGuards(await readText(text, html, chosen, onProgress));
      return { ...found, formats, notes: [...notes, ...found.notes] };
    },
  };
}

async function openWorkbook(bytes: Uint8Array): Promise<OpenSource> {
  const { openXlsx } = await import("./read-xlsx.ts");
  const readSheet = await openXlsx(bytes);
  return {
    read: async (format) => {
      const found = readSheet(format?.kind === "xlsx" ? format.sheet : undefined);
      const formats = found.sheets.map((sheet) => ({ kind: "xlsx", sheet }) as const);
      return { ...withoutGuards(found), formats };
    },
  };
}

const TEXT_FORMATS: readonly TableFormat[] = [
  ...(["\t", ",", ";", "|"] as const).map(
    (delimiter) => ({ kind: "delimited", delimiter, isQuoted: true }) as const,
  ),
  ...(["=", " = ", ": ", ":"] as const).map((separator) => ({ kind: "lines", separator }) as const),
  { kind: "json" },
];

async function readText(
  text: string,
  html: string | undefined,
  format: TableFormat,
  onProgress?: OnProgress,
): Promise<FoundTable> {
  switch (format.kind) {
    case "delimited":
      return readDelimited(text, format, onProgress);
    case "lines":
      return readLines(text, format.separator);
    case "json":
      return readJson(text);
    case "html":
      return (await import("./read-html.ts")).readHtml(html ?? text);
    case "xlsx":
      throw new TableError({ code: "damaged-workbook" });
  }
}

/** Programs whose text form of a table is exact; what they write as HTML is made to be looked at. */
const SPREADSHEETS =
  /content="?(?:Microsoft Excel|LibreOffice|OpenOffice)|google-sheets-html-origin|data-sheets-/i;
const TAB_SEPARATED = { kind: "delimited", delimiter: "\t", isQuoted: true } as const;

/**
 * Where an HTML table comes along, its text is cells between tabs. It is taken, being exact, unless it can't be cut into
 * the same cells: web pages put line breaks within a cell, and don't quote them.
 */
async function guessFormat(
  text: string,
  html: string | undefined,
  extension: string | undefined,
): Promise<TableFormat> {
  if (html === undefined) return guessTextFormat(text, extension);
  if (text === "" || text === html) return { kind: "html" };
  if (SPREADSHEETS.test(html)) return TAB_SEPARATED;
  const { findHtmlTable } = await import("./read-html.ts");
  const fromHtml = findHtmlTable(html)?.table;
  const fromText = readDelimited(text, TAB_SEPARATED).table;
  const isAlike =
    fromText.rows.length === fromHtml?.rows.length && fromText.columnCount === fromHtml.columnCount;
  return isAlike || !fromHtml ? TAB_SEPARATED : { kind: "html" };
}

/** Undo what an export for spreadsheets put in front of formulas. */
function withoutGuards(found: FoundTable): FoundTable {
  const { rows } = found.table;
  if (found.format.kind === "json" || !isSafeForm(rows)) return found;
  const notes: readonly TableNote[] = [...found.notes, { code: "guards-undone" }];
  return { ...found, table: tableOfRows(fromSafeRows(rows)), notes };
}

function refuseBeyond(bytes: number): void {
  if (bytes > TABLE_LIMITS.bytes) {
    throw new TableError({ code: "too-large", bytes, byteLimit: TABLE_LIMITS.bytes });
  }
}

function isHtml(text: string, extension: string | undefined): boolean {
  return extension === "html" || extension === "htm" || /^\s*<(?:!doctype|html|meta|table)/i.test(text);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
