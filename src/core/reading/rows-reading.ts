import { cellText } from "../object/metadata.ts";
import { type Body, bodyRows } from "./body-rows.ts";
import { isIdHeading, isNamingHeading, isOwnedHeading } from "./heading-words.ts";
import { isIdLike, matchName } from "./object-names.ts";
import type { Lines } from "./own-lines.ts";
import { chooseOwnLine, type OwnLine } from "./own-lines-choice.ts";
import { countsRows, hasRowNames, isCountingHeading } from "./row-numbers.ts";
import type { LeftOut, LeftOutWhy, ReadingChoice, RowsReading } from "./table-reading.ts";
import { type TableSurvey, textAt } from "./table-survey.ts";

/**
 * Reads a table whose header contains the keys: finds the object's row, and the columns that are no pairs.
 */
export function rowsReading(survey: TableSurvey, headerRow: number, choice: ReadingChoice): RowsReading {
  const body = bodyRows(survey, headerRow, "sheet");
  const shift = hasRowNames(survey, headerRow, body.endRow) ? 1 : 0;
  const passed = new Set(body.passedOver.map(({ row }) => row));
  const headingOf = (cross: number) => textAt(survey, headerRow, cross - shift);
  const lines: Lines = {
    survey,
    isLine: (line) => line > headerRow && line < body.endRow && !passed.has(line),
    lineOf: ({ row }) => row,
    crossOf: ({ column }) => column,
    text: (line, cross) => textAt(survey, line, cross),
    headingOf,
    nameOf: headingOf,
    crosses: survey.usedColumns,
  };
  const own = chooseOwnLine(lines, body.rows, choice.valueRow);
  return {
    kind: "rows",
    headerRow,
    valueRow: own.line,
    shift,
    endRow: body.endRow,
    lineCount: body.rowCount,
    passedOver: body.passedOver,
    leftOut: leftOutColumns({ survey, headerRow, shift, body, own, lines }, choice),
    ...(own.namedBy ? { namedBy: own.namedBy } : {}),
    ...(own.question ? { question: own.question } : {}),
    ...(body.unitsRow === undefined
      ? {}
      : { units: { line: body.unitsRow, use: choice.unitsUse ?? "leave" } }),
  };
}

type Found = {
  readonly survey: TableSurvey;
  readonly headerRow: number;
  readonly shift: 0 | 1;
  readonly body: Body;
  readonly own: OwnLine;
  readonly lines: Lines;
};

/**
 * Across objects, columns that name them and columns with the platform's facts are left out; so are row
 * numbers.
 */
function leftOutColumns(found: Found, { included, excluded }: ReadingChoice): readonly LeftOut[] {
  const { survey, headerRow, shift, own } = found;
  const leftOut: LeftOut[] = [];
  for (const column of survey.usedColumns) {
    const place = column - shift;
    const heading = textAt(survey, headerRow, place);
    const canBeTaken = place >= 0 && heading !== "";
    const why = excluded?.has(place) ? "excluded" : whyLeftOut(found, column, heading, isAcross(found, own));
    if (why === undefined || (canBeTaken && why !== "excluded" && included?.has(place))) continue;
    leftOut.push({ axis: "column", index: place, heading, why, canBeTaken });
  }
  return leftOut;
}

/** Is the table about several objects, or about one that it names? */
function isAcross({ survey, body }: Found, { naming }: OwnLine): boolean {
  return naming.length > 0 || body.rows.length > 1 || survey.source.shape === "records";
}

function whyLeftOut(
  { survey, headerRow, shift, body, own }: Found,
  column: number,
  heading: string,
  across: boolean,
): LeftOutWhy | undefined {
  const origin = survey.source.columnOrigins?.[column];
  if (origin === "pair") return undefined;
  if (origin === "object") return "platform";
  const isRowName = shift === 1 && column === 0;
  if ((isRowName || isCountingHeading(heading)) && countsRows(survey, column, headerRow + 1))
    return "row-numbers";
  if (isRowName) return own.naming.includes(column) ? "names-objects" : "row-numbers";
  if (!across) return undefined;
  const row = own.line ?? body.rows[0] ?? headerRow;
  const text = cellText(survey.rows[row]?.[column] ?? "");
  if (own.line !== undefined && survey.object && matchName(text, survey.object)) return "names-objects";
  if (isNamingHeading(heading)) return "names-objects";
  if (isOwnedHeading(heading)) return "platform";
  return isIdHeading(heading) && isIdLike(text) ? "names-objects" : undefined;
}
