import { openSource } from "./read-table.ts";

/** What a text of one line has to begin like before it is read at all. */
const BEGINNING = /^\s*(?:\{|\[\s*\{|dx\s+set_properties\s)/;
const LONGEST = 100_000;

/** May a text that lands in one cell have been meant as pairs? A quick look, without reading it. */
export function mayBePairs(text: string): boolean {
  return text.length <= LONGEST && BEGINNING.test(text);
}

/** How many pairs a text holds that lands in one cell, where it says by its form that it is pairs; else undefined. */
export async function countPairs(text: string): Promise<number | undefined> {
  if (!mayBePairs(text)) return undefined;
  try {
    const { shape, table } = await (await openSource({ kind: "clipboard", text })).read();
    return shape === "pairs" && table.rows.length > 0 ? table.rows.length : undefined;
  } catch {
    // What can't be read is a text like any other.
    return undefined;
  }
}
