import { tableOfRows } from "#core/paste/table.ts";
import { createTableBudget } from "./table-budget.ts";
import type { FoundTable, LineSeparator } from "./table-format.ts";

/**
 * Reads `key=value` lines and similar ones: each is split at its first separator and otherwise exact. Empty
 * lines and comments are skipped.
 */
export function readLines(text: string, separator: LineSeparator): FoundTable {
  const budget = createTableBudget();
  const rows: string[][] = [];
  const lineNumbers: number[] = [];
  let comments = 0;
  let lineNumber = 0;
  for (const [line, content = ""] of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    if (line === "") break;
    lineNumber += 1;
    if (content === "") continue;
    if (isComment(content)) {
      comments += 1;
      continue;
    }
    budget.addRow();
    rows.push(cutLine(content, separator));
    lineNumbers.push(lineNumber);
  }
  return {
    table: tableOfRows(rows),
    format: { kind: "lines", separator },
    shape: "pairs",
    ...(lineNumbers.at(-1) === rows.length ? {} : { lineNumbers }),
    notes: comments > 0 ? [{ code: "lines-left-out", lines: comments }] : [],
  };
}

/**
 * The separator that every line has, the longest first; undefined when a line has no proper key before it.
 */
export function guessSeparator(lines: readonly string[]): LineSeparator | undefined {
  const content = lines.filter((line) => !isComment(line));
  const cuts = (separator: LineSeparator) =>
    content.every((line) => {
      const [key = "", ...rest] = cutLine(line, separator);
      return rest.length > 0 && key !== "" && !NO_KEY.test(key);
    });
  return SEPARATORS.find((separator) => content.length > 0 && cuts(separator));
}

/** Is the line a comment, or the start or end of a YAML document? */
function isComment(line: string): boolean {
  return /^\s*(?:#|\/\/)/.test(line) || /^(?:---|\.\.\.|%YAML .*)\s*$/.test(line);
}

/** A lone colon isn't guessed, since it is too common in text (times, addresses). */
const SEPARATORS: readonly LineSeparator[] = [" = ", "=", " : ", ": "];

/** Characters before a separator that rule it out, as in a line of CSV. */
const NO_KEY = /[\t,;|"{}[\]<>]/;

function cutLine(line: string, separator: LineSeparator): string[] {
  const at = line.indexOf(separator);
  if (at >= 0) return [line.slice(0, at), line.slice(at + separator.length)];
  // When the value is empty, the blank after the separator is often missing too.
  const bare = separator.trimEnd();
  return bare !== separator && line.endsWith(bare) ? [line.slice(0, -bare.length), ""] : [line];
}
