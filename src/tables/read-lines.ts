import { tableOfRows } from "#core/paste/table.ts";
import { createTableBudget } from "./table-budget.ts";
import type { FoundTable, LineSeparator } from "./table-format.ts";

/** Read `key=value` lines and their like: cut at the first separator, all else is exact. Empty lines are none. */
export function readLines(text: string, separator: LineSeparator): FoundTable {
  const budget = createTableBudget();
  const rows: string[][] = [];
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    budget.addRow();
    rows.push(cutLine(line, separator));
  }
  return { table: tableOfRows(rows), format: { kind: "lines", separator }, shape: "pairs", notes: [] };
}

/** The separator that every line of a text has, the longest first; none where a line has no such key before it. */
export function guessSeparator(lines: readonly string[]): LineSeparator | undefined {
  const cuts = (separator: LineSeparator) =>
    lines.every((line) => {
      const [key = "", ...rest] = cutLine(line, separator);
      return rest.length > 0 && key !== "" && !NO_KEY.test(key);
    });
  return SEPARATORS.find((separator) => lines.length > 0 && cuts(separator));
}

/** A lone colon is too common in text (times, addresses) to be guessed. */
const SEPARATORS: readonly LineSeparator[] = [" = ", "=", ": "];

/** What stands before a separator by chance, as in a line of CSV. */
const NO_KEY = /[\t,;|"{}[\]<>]/;

function cutLine(line: string, separator: LineSeparator): string[] {
  const at = line.indexOf(separator);
  if (at >= 0) return [line.slice(0, at), line.slice(at + separator.length)];
  // Without a value the blank after the separator is often gone.
  const bare = separator.trimEnd();
  return bare !== separator && line.endsWith(bare) ? [line.slice(0, -bare.length), ""] : [line];
}
