import type { TableSurvey } from "./table-survey.ts";

/** The header of our own exports of pairs. */
const OWN_HEADER = ["Key", "Value"] as const;

/**
 * The column of keys in the header of our own exports, which contains nothing else; undefined for any other
 * row.
 */
export function ownHeaderColumn({ rows }: Pick<TableSurvey, "rows">, row: number): number | undefined {
  const cells = rows[row] ?? [];
  const column = cells.findIndex((cell) => cell !== "");
  const [key, value] = OWN_HEADER;
  if (cells[column] !== key || cells[column + 1] !== value) return undefined;
  return cells.findLastIndex((cell) => cell !== "") === column + 1 ? column : undefined;
}
