import { readDelimited } from "./read-delimited.ts";
import { isJsonTable } from "./read-json.ts";
import { guessSeparator } from "./read-lines.ts";
import type { Delimiter, TableFormat } from "./table-format.ts";

const HEAD_CHARACTERS = 20_000;
const HEAD_LINES = 50;
const DELIMITERS: readonly Delimiter[] = [",", ";", "|"];

/** The last one may have been cut. */
const QUOTED_CELLS = /(?<=^|[\t\n,;|])"(?:[^"]|"")*(?:"(?=[\t\n,;|]|$)|$)/g;

/** The most likely format of a text; `extension` is that of its file, if it had one. */
export function guessTextFormat(text: string, extension = ""): TableFormat {
  if (extension === "tsv" || extension === "tab") return delimited("\t");
  if (extension === "json" || isJsonTable(text)) return { kind: "json" };
  const lines = headLines(text);
  const head = lines.join("\n");
  // Text seldom holds a tab by chance, but for cells in quotes.
  if (head.replace(QUOTED_CELLS, "").includes("\t")) return delimited("\t");
  const separator = extension === "csv" ? undefined : guessSeparator(lines);
  if (separator) return { kind: "lines", separator };
  return delimited(guessDelimiter(head));
}

/** The delimiter that cuts most rows alike. */
function guessDelimiter(head: string): Delimiter {
  let best: { delimiter: Delimiter; alike: number } = { delimiter: ",", alike: 0 };
  for (const delimiter of DELIMITERS) {
    const { rows } = readDelimited(head, { delimiter, isQuoted: true }).table;
    const columns = rows[0]?.length ?? 0;
    const alike = columns < 2 ? 0 : rows.filter((row) => row.length === columns).length;
    if (alike > best.alike) best = { delimiter, alike };
  }
  return best.delimiter;
}

function delimited(delimiter: Delimiter): TableFormat {
  return { kind: "delimited", delimiter, isQuoted: true };
}

/** The lines at the start that aren't empty; the last one is left out where it may be cut. */
function headLines(text: string): readonly string[] {
  const lines = text
    .slice(0, HEAD_CHARACTERS)
    .split(/\r\n|\n|\r/)
    .slice(0, HEAD_LINES);
  const whole = text.length > HEAD_CHARACTERS && lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line !== "");
}
