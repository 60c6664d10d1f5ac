import type { SourceTable } from "../paste/source-table.ts";
import type { Manifest } from "./manifest.ts";
import { takenColumns } from "./manifest-cells.ts";

/** Words that tables have for "nothing is known", in small letters. They are text unless somebody chooses otherwise. */
const WORDS = new Set([
  ...["na", "n/a", "n.a.", "#n/a", "nan", "nil", "none", "null", "undefined", "missing", "not available"],
  ...["not applicable", "not collected", "not provided", "unknown", "-", "--", "—", ".", "?"],
  ...["k.a.", "k. a.", "keine angabe", "fehlt", "unbekannt"],
]);
const LONGEST_WORD = 16;

/** A word as it is written in the table, and in how many cells of the matched rows and taken columns it is. */
export type EmptyWord = { readonly word: string; readonly count: number };

/** The words for "nothing" that cells consist of, the most frequent first. Blanks around them are part of them, unless trimmed. */
export function emptyWordsOf(
  { table }: SourceTable,
  manifest: Pick<Manifest, "rows" | "columns">,
  trims = false,
): readonly EmptyWord[] {
  const columns = takenColumns(manifest);
  const counts = new Map<string, number>();
  for (const { row, outcome } of manifest.rows) {
    if (outcome.kind !== "matched") continue;
    for (const { column } of columns) {
      const cell = table.rows[row]?.[column];
      if (typeof cell !== "string" || cell === "") continue;
      const text = trims ? cell.trim() : cell;
      if (text.length > LONGEST_WORD || !WORDS.has(text.trim().toLowerCase())) continue;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts].map(([word, count]) => ({ word, count })).sort((one, other) => other.count - one.count);
}
