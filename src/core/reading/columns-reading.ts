import { bodyRows } from "./body-rows.ts";
import type { PartClaim } from "./claim.ts";
import { keyValueColumns, knownKeyColumn } from "./frame-rules.ts";
import { isIdHeading, isNamingHeading, isOwnedHeading, isUnitsHeading } from "./heading-words.ts";
import { heaviest } from "./heaviest.ts";
import { isIdLike, isObjectLike } from "./object-names.ts";
import { objectQuestion } from "./object-question.ts";
import { ownHeaderColumn } from "./own-header.ts";
import type { Lines } from "./own-lines.ts";
import { chooseOwnLine, type OwnLine } from "./own-lines-choice.ts";
import { hasRowNames, rowNumbersColumn } from "./row-numbers.ts";
import type { ColumnsReading, LeftOut, LeftOutWhy, ReadingChoice, ReadingFacts } from "./table-reading.ts";
import { filledColumns, type TableSurvey, textAt } from "./table-survey.ts";

const ROWS_LOOKED_AT = 60;

/**
 * Reads a table with one pair per row: finds the columns of keys and values, and the object they belong to.
 */
export function columnsReading(
  survey: TableSurvey,
  headerRow: number | undefined,
  facts: ReadingFacts,
  choice: ReadingChoice,
): ColumnsReading {
  const isOwn = headerRow !== undefined && ownHeaderColumn(survey, headerRow) !== undefined;
  const body = bodyRows(survey, headerRow, isOwn ? "exact" : "list");
  const claims = columnClaims(survey, headerRow, facts);
  const keyColumn = choice.keyColumn ?? heaviest(claims, "key-column") ?? 0;
  const across = isOwn ? undefined : acrossLines(survey, headerRow, keyColumn, body.rows);
  const own: OwnLine | undefined = across && chooseOwnLine(across.lines, across.columns, choice.valueColumn);
  const valueColumn =
    choice.valueColumn ?? (own ? own.line : (heaviest(claims, "value-column", keyColumn) ?? keyColumn + 1));
  const unitsColumn = isOwn ? undefined : unitsColumnOf(survey, headerRow);
  const objectColumn =
    isOwn || across ? undefined : objectColumnOf(survey, headerRow, [keyColumn, valueColumn]);
  const question = own?.question ?? objectQuestion(survey, objectColumn, choice);
  const isOfMany = across !== undefined && across.columns.length > 1;
  const used = { keyColumn, valueColumn, unitsColumn, objectColumn, isOfMany };
  return {
    kind: "columns",
    headerRow,
    keyColumn,
    valueColumn,
    endRow: body.endRow,
    lineCount: across?.columns.length ?? 1,
    passedOver: body.passedOver,
    leftOut: [
      ...leftOutColumns(survey, headerRow, used),
      ...leftOutRows(survey, { from: (headerRow ?? -1) + 1, to: body.endRow }, used, choice),
    ],
    ...(isOwn
      ? {}
      : { usualWidth: usualWidth(survey, headerRow, Math.max(keyColumn, valueColumn ?? 0) + 1) }),
    ...(own?.namedBy ? { namedBy: own.namedBy } : {}),
    ...(objectColumn === undefined || choice.takesOther ? {} : { objectColumn }),
    ...(unitsColumn === undefined ? {} : { units: { line: unitsColumn, use: choice.unitsUse ?? "leave" } }),
    ...(question ? { question } : {}),
  };
}

/** The rules' claims about the columns of keys and values. */
function columnClaims(
  survey: TableSurvey,
  headerRow: number | undefined,
  { knownKeys }: ReadingFacts,
): readonly PartClaim[] {
  const claims: PartClaim[] = [];
  const add = (rule: string, key: number | undefined, value: number | undefined, weight: number) => {
    const evidence = headerRow === undefined ? [] : [{ row: headerRow }];
    if (key !== undefined) claims.push({ rule, says: { part: "key-column", column: key }, weight, evidence });
    if (value !== undefined)
      claims.push({ rule, says: { part: "value-column", column: value }, weight, evidence });
  };
  if (headerRow !== undefined) {
    const own = ownHeaderColumn(survey, headerRow);
    if (own !== undefined) add("own-export", own, own + 1, 200);
    const shift = own === undefined && hasRowNames(survey, headerRow, survey.rows.length) ? 1 : 0;
    const { key, value } = keyValueColumns(survey, headerRow);
    if (value !== undefined) {
      add("key-value-headings", key === undefined ? undefined : key + shift, value + shift, 50);
    }
  }
  const known = knownKeyColumn(survey, knownKeys)?.column;
  const counting = rowNumbersColumn(survey, headerRow ?? 0);
  const columns =
    survey.usedColumns.length > 2
      ? survey.usedColumns.filter((column) => column !== counting)
      : survey.usedColumns;
  add(
    "known-keys",
    known,
    columns.find((column) => known !== undefined && column > known),
    30,
  );
  add("width", columns[0], columns[1], 10);
  add("width", undefined, columns[0], 1);
  return claims;
}

/**
 * The columns beside the keys, when each is about an object: the header names the object, or a row called
 * "name" or "id" does.
 */
function acrossLines(
  survey: TableSurvey,
  headerRow: number | undefined,
  keyColumn: number,
  body: readonly number[],
): { readonly lines: Lines; readonly columns: readonly number[] } | undefined {
  const columns = survey.usedColumns.filter((column) => column > keyColumn);
  const { key, value } = headerRow === undefined ? {} : keyValueColumns(survey, headerRow);
  if (key !== undefined && value !== undefined) return undefined;
  const isHit = (row: number) => survey.hits.some((hit) => hit.row === row && columns.includes(hit.column));
  const likeIn = (row: number) =>
    columns.filter((column) => isObjectLike(textAt(survey, row, column))).length;
  const crosses = body.slice(0, ROWS_LOOKED_AT).filter((row) => {
    if (columns.length < 2 || !isNamingHeading(textAt(survey, row, keyColumn))) return false;
    return isHit(row) || likeIn(row) > 1;
  });
  if (headerRow !== undefined) {
    const headed = filledColumns(survey, headerRow).filter((column) => column !== keyColumn).length;
    if (isHit(headerRow) || (headed > 0 && likeIn(headerRow) === headed)) crosses.unshift(headerRow);
  }
  if (crosses.length === 0) return undefined;
  const lines: Lines = {
    survey,
    isLine: (line) => columns.includes(line),
    lineOf: ({ column }) => column,
    crossOf: ({ row }) => row,
    text: (line, cross) => textAt(survey, cross, line),
    // The header names the objects, whatever heading the column of keys has.
    headingOf: (cross) => (cross === headerRow ? "name" : textAt(survey, cross, keyColumn)),
    nameOf: (cross) => (cross === headerRow ? "" : textAt(survey, cross, keyColumn)),
    crosses,
  };
  return { lines, columns };
}

function unitsColumnOf(survey: TableSurvey, headerRow: number | undefined): number | undefined {
  if (headerRow === undefined) return undefined;
  return filledColumns(survey, headerRow).find((column) => isUnitsHeading(textAt(survey, headerRow, column)));
}

/** In a list of object, key and value the column that names each pair's object. */
function objectColumnOf(
  survey: TableSurvey,
  headerRow: number | undefined,
  taken: readonly (number | undefined)[],
): number | undefined {
  if (headerRow === undefined) return undefined;
  const free = survey.usedColumns.filter((column) => !taken.includes(column));
  const hit = survey.hits.find(({ row, column }) => row > headerRow && free.includes(column));
  if (hit) return hit.column;
  return free.find(
    (column) =>
      isNamingHeading(textAt(survey, headerRow, column)) &&
      isObjectLike(textAt(survey, headerRow + 1, column)),
  );
}

/** The header's number of cells, or else that of most rows; at least the number of cells that are read. */
function usualWidth(survey: TableSurvey, headerRow: number | undefined, least: number): number {
  const header = headerRow === undefined ? undefined : filledColumns(survey, headerRow).at(-1);
  return Math.max(header === undefined ? survey.usualWidth : header + 1, least);
}

type UsedColumns = {
  readonly keyColumn: number;
  readonly valueColumn: number | undefined;
  readonly unitsColumn: number | undefined;
  readonly objectColumn: number | undefined;
  /** True when several columns are each about an object. */
  readonly isOfMany: boolean;
};

function leftOutColumns(
  survey: TableSurvey,
  headerRow: number | undefined,
  used: UsedColumns,
): readonly LeftOut[] {
  const counting = rowNumbersColumn(survey, headerRow ?? 0);
  return survey.usedColumns.flatMap((column): LeftOut[] => {
    if (column === used.keyColumn || column === used.valueColumn) return [];
    if (column >= survey.usualWidth && headerRow === undefined) return [];
    // Columns of other objects are part of the table and therefore not reported as left out.
    if (used.isOfMany && column > used.keyColumn) return [];
    const heading = headerRow === undefined ? "" : textAt(survey, headerRow, column);
    if (headerRow !== undefined && heading === "" && column >= (survey.rows[headerRow]?.length ?? 0))
      return [];
    return [
      { axis: "column", index: column, heading, why: whyUnused(column, used, counting), canBeTaken: false },
    ];
  });
}

function whyUnused(column: number, used: UsedColumns, counting: number | undefined): LeftOutWhy {
  if (column === used.unitsColumn) return "units";
  if (column === used.objectColumn) return "names-objects";
  return column === counting ? "row-numbers" : "unused";
}

/**
 * In a table with a column per object: the rows that name the objects, and rows with the platform's own
 * facts.
 */
function leftOutRows(
  survey: TableSurvey,
  { from, to }: { readonly from: number; readonly to: number },
  { keyColumn, valueColumn, isOfMany }: UsedColumns,
  { included, excluded }: ReadingChoice,
): readonly LeftOut[] {
  const isExcluded = (excluded?.size ?? 0) > 0;
  if (!isOfMany && !isExcluded) return [];
  const leftOut: LeftOut[] = [];
  for (let row = from; row < to; row += 1) {
    const heading = textAt(survey, row, keyColumn);
    const text = valueColumn === undefined ? "" : textAt(survey, row, valueColumn);
    const isNaming = isNamingHeading(heading) || (isIdHeading(heading) && isIdLike(text));
    const guessed = isNaming ? "names-objects" : isOwnedHeading(heading) ? "platform" : undefined;
    const why = excluded?.has(row) ? "excluded" : isOfMany ? guessed : undefined;
    if (why === undefined || (why !== "excluded" && included?.has(row))) continue;
    leftOut.push({ axis: "row", index: row, heading, why, canBeTaken: true });
  }
  return leftOut;
}
