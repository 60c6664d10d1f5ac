import { headingWord } from "./heading-words.ts";
import { type TableSurvey, textAt } from "./table-survey.ts";

const ROWS_LOOKED_AT = 200;
/** Headings of columns that only count rows: an empty one, and the names that pandas and others write. */
const COUNTING = /^(?:|unnamed\d+|no|nr|row|rows|rownames?|index|rownumber|zeile|lfdnr|x)$/u;

/** The first column with text, if it numbers the rows from `fromRow` on: 1, 2, 3 or 0, 1, 2. */
export function rowNumbersColumn(survey: TableSurvey, fromRow: number): number | undefined {
  const [first] = survey.usedColumns;
  return first !== undefined && countsRows(survey, first, fromRow) ? first : undefined;
}

/**
 * Does a column contain only the numbers of its rows? At least two numbers are needed; the first row may be a
 * heading.
 */
export function countsRows(survey: TableSurvey, column: number, fromRow: number): boolean {
  const numbers: number[] = [];
  for (let row = fromRow; row < Math.min(survey.rows.length, fromRow + ROWS_LOOKED_AT); row += 1) {
    const text = textAt(survey, row, column);
    if (text === "" || (row === fromRow && !/^\d+$/.test(text))) continue;
    if (!/^\d{1,6}$/.test(text)) return false;
    numbers.push(Number(text));
  }
  const [start = -1] = numbers;
  return numbers.length >= 2 && start <= 1 && numbers.every((number, index) => number === start + index);
}

/** Could this be the heading of a column of row numbers? */
export function isCountingHeading(heading: string): boolean {
  return COUNTING.test(headingWord(heading));
}

/**
 * Does the header have one cell less than every row below it, as in R's tables with row names? The first
 * cells must be numbers from 1 on, name the object, or be different words in at least two rows.
 */
export function hasRowNames(survey: TableSurvey, headerRow: number, endRow: number): boolean {
  const header = lengthOf(survey, headerRow);
  if (header === 0 || textAt(survey, headerRow, 0) === "") return false;
  const names: string[] = [];
  for (let row = headerRow + 1; row < Math.min(endRow, headerRow + 1 + ROWS_LOOKED_AT); row += 1) {
    const length = survey.rows[row]?.length ?? 0;
    if (length === 0 || (length === 1 && textAt(survey, row, 0) === "")) continue;
    if (length !== header + 1) return false;
    names.push(textAt(survey, row, 0));
  }
  if (names.length === 0) return false;
  if (names.every((name, index) => name === `${index + 1}`)) return true;
  if (survey.hits.some(({ row, column }) => row > headerRow && row < endRow && column === 0)) return true;
  const isDistinct = names.length >= 2 && new Set(names).size === names.length && !names.includes("");
  return isDistinct && !hasBlankAfterComma(survey, headerRow, endRow);
}

/**
 * Do most second cells begin with a blank? Then a comma within the first value split the row, and there are
 * no row names.
 */
function hasBlankAfterComma(survey: TableSurvey, headerRow: number, endRow: number): boolean {
  const last = Math.min(endRow, headerRow + 1 + ROWS_LOOKED_AT);
  for (let row = headerRow + 1; row < last; row += 1) {
    if ((survey.rows[row] ?? []).slice(1).some((cell) => typeof cell === "string" && /^ \S/.test(cell)))
      return true;
  }
  return false;
}

/** The number of cells in a row up to its last one with text. */
function lengthOf(survey: TableSurvey, row: number): number {
  const cells = survey.rows[row] ?? [];
  return cells.findLastIndex((cell) => cell !== "") + 1;
}
