import { openSource } from "./read-table.ts";

/** The beginning that a one-line text needs before it is parsed at all. */
const BEGINNING = /^\s*(?:\{|\[\s*\{|dx\s+set_properties\s)/;
const LONGEST = 100_000;

/** Could a text pasted into one cell be pairs? A quick test without parsing. */
export function mayBePairs(text: string): boolean {
  return text.length <= LONGEST && BEGINNING.test(text);
}

/** The number of pairs in a text pasted into one cell; undefined unless its form is that of pairs. */
export async function countPairs(text: string): Promise<number | undefined> {
  if (!mayBePairs(text)) return undefined;
  try {
    const { shape, table } = await (await openSource({ kind: "clipboard", text })).read();
    return shape === "pairs" && table.rows.length > 0 ? table.rows.length : undefined;
  } catch {
    // A text that can't be parsed is an ordinary text.
    return undefined;
  }
}
