import { cellText } from "../object/metadata.ts";
import type { SourceTable } from "../paste/source-table.ts";
import type { ReadingFacts } from "./table-reading.ts";
import { surveyTable } from "./table-survey.ts";

const NAMED = 1000;
const ROWS_LOOKED_AT = 2000;

/**
 * How well a table fits an object, for choosing among several tables (a workbook's sheets). Larger is better;
 * 0 means that neither the object nor any of its keys occurs. Naming the object outweighs any number of keys.
 */
export function tableFit(source: SourceTable, { knownKeys, object }: ReadingFacts): number {
  const found = new Set<string>();
  for (const cells of source.table.rows.slice(0, ROWS_LOOKED_AT)) {
    for (const cell of cells) {
      const text = cellText(cell);
      if (knownKeys.has(text)) found.add(text);
    }
  }
  const isNamed = surveyTable(source, object).hits.length > 0;
  return (isNamed ? NAMED : 0) + Math.min(found.size, NAMED - 1);
}
