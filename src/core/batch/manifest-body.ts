import { bodyRows } from "../reading/body-rows.ts";
import { isNamingHeading } from "../reading/heading-words.ts";
import { hasRowNames } from "../reading/row-numbers.ts";
import { type TableSurvey, textAt } from "../reading/table-survey.ts";
import type { ObjectIndex } from "./object-index.ts";

/** The part of a table under its header that is about objects, a row each. */
export type ManifestBody = {
  readonly survey: TableSurvey;
  readonly headerRow: number;
  /** By how many columns values stand further right than their headings: 1 in a table with R's row names. */
  readonly shift: 0 | 1;
  readonly rows: readonly number[];
};

export function manifestBody(survey: TableSurvey, headerRow: number, index: ObjectIndex): ManifestBody {
  const { endRow, passedOver } = bodyRows(survey, headerRow, "sheet");
  const passed = new Set(passedOver.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = headerRow + 1; row < endRow; row += 1) {
    if (!passed.has(row) && survey.rows[row]?.some((cell) => cell !== "")) rows.push(row);
  }
  const isShifted = hasRowNames(survey, headerRow, endRow) && !headsItsColumn(survey, headerRow, rows, index);
  return { survey, headerRow, shift: isShifted ? 1 : 0, rows };
}

/** The heading of a column of the table. */
export function headingOf({ survey, headerRow, shift }: ManifestBody, column: number): string {
  return column < shift ? "" : textAt(survey, headerRow, column - shift);
}

const ROWS_LOOKED_AT = 200;

/** A first heading called like "name", over objects that are named: then a last column has no heading, not the first one. */
function headsItsColumn(
  survey: TableSurvey,
  headerRow: number,
  rows: readonly number[],
  index: ObjectIndex,
): boolean {
  if (!isNamingHeading(textAt(survey, headerRow, 0))) return false;
  const named = (column: number) =>
    rows.slice(0, ROWS_LOOKED_AT).filter((row) => index.find(textAt(survey, row, column))).length;
  return named(0) >= named(1);
}
