import type { Entry } from "#core/object/metadata.ts";
import { cellText } from "#core/object/metadata.ts";
import type { TextRows } from "./spreadsheet-safe.ts";

/** Pairs as rows of two cells; a value that isn't text is given as JSON. */
export function entryRows(entries: readonly Entry[]): TextRows {
  return entries.map(({ key, value }) => [key, cellText(value)]);
}
