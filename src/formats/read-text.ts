import type { TableMark } from "#core/paste/source-table.ts";
import { tableOfRows } from "#core/paste/table.ts";
import { guessTextFormat, recognisedFormat } from "./guess-format.ts";
import { readCommand } from "./read-command.ts";
import { readDelimited } from "./read-delimited.ts";
import { readDxDescribe } from "./read-dx-describe.ts";
import { readJson } from "./read-json.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readLines } from "./read-lines.ts";
import { readMarkdown } from "./read-markdown.ts";
import { fromSafeRows, isSafeForm } from "./spreadsheet-safe.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable, OnProgress, TableFormat, TableNote } from "./table-format.ts";

/** A text and the known facts about it. */
export type TextSource = {
  readonly text: string;
  /** The HTML form of the text; of a web page it is the text itself. */
  readonly html?: string | undefined;
  readonly extension?: string | undefined;
  /** True when U+FFFD stands for bytes that couldn't be decoded. */
  readonly isDamaged?: boolean;
};

/** Reads a text in the given format or in the most likely one. Rejects with `TableError`. */
export async function readText(
  source: TextSource,
  format: TableFormat | undefined,
  onProgress?: OnProgress,
): Promise<FoundTable> {
  const chosen = format ?? (await guessFormat(source));
  const found = withoutGuards(await readAs(source, chosen, onProgress));
  return source.isDamaged ? withDamage(found) : found;
}

/** The formats that a text can be tried in. */
export function formatsOfText({ text, html }: TextSource): readonly TableFormat[] {
  const hasHtml = html !== undefined && holdsTable(html);
  const isHtmlAlone = text === "" || text === html;
  const recognised = isHtmlAlone ? undefined : recognisedFormat(text);
  return [
    ...(recognised ? [recognised] : []),
    ...(isHtmlAlone ? [] : TEXT_FORMATS),
    ...(hasHtml ? [{ kind: "html" } as const] : []),
  ];
}

export function holdsTable(html: string): boolean {
  return /<table[\s>]/i.test(html);
}

const TEXT_FORMATS: readonly TableFormat[] = [
  ...(["\t", ",", ";", "|"] as const).map(
    (delimiter) => ({ kind: "delimited", delimiter, isQuoted: true }) as const,
  ),
  ...(["=", " = ", " : ", ": ", ":"] as const).map((separator) => ({ kind: "lines", separator }) as const),
  { kind: "json" },
];

async function readAs(
  { text, html }: TextSource,
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
    case "json-lines":
      return readJsonLines(text);
    case "markdown":
      return readMarkdown(text);
    case "dx-describe":
      return readDxDescribe(text);
    case "command":
      return readCommand(text);
    case "html":
      return (await import("./read-html.ts")).readHtml(html ?? text);
    default:
      throw new TableError({ code: "damaged-workbook" });
  }
}

/** Programs whose text form of a table is exact, while their HTML is meant for display. */
const SPREADSHEETS =
  /content="?(?:Microsoft Excel|LibreOffice|OpenOffice)|google-sheets-html-origin|data-sheets-/i;
const TAB_SEPARATED = { kind: "delimited", delimiter: "\t", isQuoted: true } as const;

/**
 * Chooses the format of a text with an HTML table, whose text form is cells between tabs. The text is exact
 * and preferred, unless it splits into other cells than the HTML: web pages put unquoted line breaks into
 * cells.
 */
async function guessFormat({ text, html, extension }: TextSource): Promise<TableFormat> {
  if (html === undefined || !holdsTable(html)) return guessTextFormat(text, extension);
  if (text === "" || text === html) return { kind: "html" };
  if (SPREADSHEETS.test(html)) return TAB_SEPARATED;
  const { findHtmlTable } = await import("./read-html.ts");
  const fromHtml = findHtmlTable(html)?.table;
  const fromText = readDelimited(text, TAB_SEPARATED).table;
  const isAlike =
    fromText.rows.length === fromHtml?.rows.length && fromText.columnCount === fromHtml.columnCount;
  return isAlike || !fromHtml ? TAB_SEPARATED : { kind: "html" };
}

/** Removes the protection against formulas that an export for spreadsheets added. */
export function withoutGuards<Found extends FoundTable>(found: Found): Found {
  const { rows } = found.table;
  const isJson = found.format.kind === "json" || found.format.kind === "json-lines";
  if (isJson || !isSafeForm(rows)) return found;
  const notes: readonly TableNote[] = [...found.notes, { code: "guards-undone" }];
  return { ...found, table: tableOfRows(fromSafeRows(rows)), notes };
}

/** Marks cells with U+FFFD, since their text isn't that of the file. */
function withDamage(found: FoundTable): FoundTable {
  const damaged: TableMark[] = [];
  for (const [row, cells] of found.table.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === "string" && cell.includes("\ufffd")) damaged.push({ kind: "cut", row, column });
    }
  }
  if (damaged.length === 0) return found;
  const notes: readonly TableNote[] = [...found.notes, { code: "damaged-text", cells: damaged.length }];
  return { ...found, marks: [...(found.marks ?? []), ...damaged], notes };
}
