import { isCommand } from "./read-command.ts";
import { readDelimited } from "./read-delimited.ts";
import { isDxDescribe } from "./read-dx-describe.ts";
import { isJsonTable } from "./read-json.ts";
import { isJsonLines } from "./read-json-lines.ts";
import { guessSeparator } from "./read-lines.ts";
import { isMarkdownTable } from "./read-markdown.ts";
import type { Delimiter, TableFormat } from "./table-format.ts";

const HEAD_CHARACTERS = 20_000;
const HEAD_LINES = 50;
/** Of equally good delimiters the first one wins, which is the rarest in text. */
const DELIMITERS: readonly Delimiter[] = ["\t", ",", ";", "|"];
/** A matching file name counts as much as this share of the rows. */
const NAME_WEIGHT = 0.3;
const NAMED: Readonly<Record<string, readonly Delimiter[]>> = {
  csv: [",", ";"],
  tsv: ["\t"],
  tab: ["\t"],
  psv: ["|"],
};

/** Formats that are recognised by the text itself, whatever the file's name. */
const RECOGNISED: readonly (readonly [TableFormat, (text: string) => boolean])[] = [
  [{ kind: "json-lines" }, isJsonLines],
  [{ kind: "command" }, isCommand],
  [{ kind: "dx-describe" }, isDxDescribe],
  [{ kind: "markdown" }, isMarkdownTable],
];

/** The most likely format of a text; `extension` is that of its file, if any. */
export function guessTextFormat(text: string, extension = ""): TableFormat {
  const recognised = recognisedFormat(text);
  if (recognised) return recognised;
  if (extension === "json" || isJsonTable(text)) return { kind: "json" };
  const lines = headLines(text);
  const named = separatorLine(lines[0]);
  if (named) return delimited(named);
  const isNamedTable = NAMED[extension] !== undefined;
  const separator = isNamedTable || lines.every(isTabbed) ? undefined : guessSeparator(lines);
  if (separator) return { kind: "lines", separator };
  return delimited(guessDelimiter(lines, extension));
}

/** The format whose unmistakable marks the text has. */
export function recognisedFormat(text: string): TableFormat | undefined {
  return RECOGNISED.find(([, isIt]) => isIt(text))?.[0];
}

/** `sep=;` on the first line declares the delimiter to spreadsheets. */
function separatorLine(line = ""): Delimiter | undefined {
  const [, mark] = /^"?sep=(.)"?$/i.exec(line) ?? [];
  return DELIMITERS.find((delimiter) => delimiter === mark);
}

function isTabbed(line: string): boolean {
  return line.replace(/"[^"]*"/g, "").includes("\t");
}

/**
 * The delimiter that splits most rows into equally many cells. Rows that it doesn't split don't count for it,
 * so a tab within one cell of a CSV has no effect. The file's name decides when rows don't.
 */
function guessDelimiter(lines: readonly string[], extension: string): Delimiter {
  const head = lines.join("\n");
  const named = NAMED[extension] ?? [];
  let best: { delimiter: Delimiter; score: number } = { delimiter: named[0] ?? ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const share = shareOfAlikeRows(head, delimiter);
    if (share === 0) continue;
    const weight = named.includes(delimiter) ? NAME_WEIGHT : 0;
    const score = share + weight - (delimiter === "," && isDecimalComma(head) ? NAME_WEIGHT : 0);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The share of rows, comments aside, that have the most common number of cells above one. */
function shareOfAlikeRows(head: string, delimiter: Delimiter): number {
  const { rows } = readDelimited(head, { delimiter, isQuoted: true }).table;
  const content = rows.filter(([first]) => typeof first !== "string" || !first.startsWith("#"));
  const counts = new Map<number, number>();
  for (const { length } of content) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, content.length);
}

/** Do semicolons separate cells while each comma is between two digits? */
function isDecimalComma(head: string): boolean {
  return head.includes(";") && head.includes(",") && !/(?:^|[^0-9]),|,(?![0-9])/m.test(head);
}

function delimited(delimiter: Delimiter): TableFormat {
  return { kind: "delimited", delimiter, isQuoted: true };
}

/** The first non-empty lines; the last one is dropped if it may be incomplete. */
function headLines(text: string): readonly string[] {
  const lines = text
    .slice(0, HEAD_CHARACTERS)
    .split(/\r\n|\n|\r/)
    .slice(0, HEAD_LINES);
  const whole = text.length > HEAD_CHARACTERS && lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line !== "");
}
