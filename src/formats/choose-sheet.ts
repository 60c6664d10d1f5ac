import type { SourceTable } from "#core/paste/source-table.ts";
import { tableFit } from "#core/reading/table-fit.ts";
import type { ReadingFacts } from "#core/reading/table-reading.ts";

/** A sheet that could be read, as a table. */
export type SheetCandidate = { readonly name: string; readonly table: SourceTable };

export type SheetChoice = {
  readonly name: string;
  readonly because: "first" | "names-object" | "table";
};

/** Usual names of sheets that only explain other sheets. */
const EXPLAINS =
  /^(?:read ?me|instructions?|how ?to|notes?|help|about|legend|guide|guidance|cover|info|information|lists?|drop ?downs?|vocabular(?:y|ies)|changelog|anleitung|hinweise|legende|deckblatt|übersicht)\b/i;

/**
 * Chooses the sheet that names the object or has most of its keys; else the first table whose name isn't that
 * of an explaining sheet; else the first sheet.
 */
export function chooseSheet(
  candidates: readonly SheetCandidate[],
  facts: ReadingFacts,
): SheetChoice | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  let best = { name: first.name, fit: 0 };
  for (const { name, table } of candidates) {
    const fit = tableFit(table, facts);
    if (fit > best.fit) best = { name, fit };
  }
  if (best.fit > 0) return { name: best.name, because: best.name === first.name ? "first" : "names-object" };
  const data = candidates.find(({ name, table: { table } }) => !EXPLAINS.test(name.trim()) && isTable(table));
  if (!data || data === first) return { name: first.name, because: "first" };
  return { name: data.name, because: "table" };
}

function isTable({ rows, columnCount }: SourceTable["table"]): boolean {
  return rows.length > 1 && columnCount > 1;
}
