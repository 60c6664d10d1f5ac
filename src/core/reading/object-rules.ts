import type { FrameClaim, FrameRule } from "./claim.ts";
import { claim, commonColumns, keyValueColumns } from "./frame-rules.ts";
import { isKeyHeading, isNamingHeading } from "./heading-words.ts";
import { isObjectLike } from "./object-names.ts";
import { filledColumns, type TableSurvey, textAt } from "./table-survey.ts";

const ROWS_LOOKED_AT = 60;
const HITS_LOOKED_AT = 60;

/**
 * The rule `object-row`: a cell that names the object marks its row as the object's own. In a list of two
 * columns this needs a heading or the first column, since a value may be a file's name.
 */
export const objectRow: FrameRule = (survey, heads) => {
  const columns = commonColumns(survey);
  const isList = columns.length <= 2;
  const claims: FrameClaim[] = [];
  for (const { row, column } of survey.hits.slice(0, HITS_LOOKED_AT)) {
    const naming = heads.filter((head) => head < row && isNamingHeading(textAt(survey, head, column)));
    const above = heads.findLast((head) => head < row);
    if (above === undefined) continue;
    const isInFront = column === columns[0];
    const isAmongLike =
      shareOfObjects(survey, above, column).share >= 0.8 && !isObjectLike(textAt(survey, above, column));
    if (isList && !isInFront && naming.length === 0 && !(isAmongLike && survey.rows.length - above > 2))
      continue;
    if (isNamingHeading(textAt(survey, row, columns[0] ?? 0)) && !isInFront) continue;
    claims.push(claim("object-row", { kind: "rows" }, 70, [{ row, column }]));
    for (const headerRow of naming) {
      claims.push(claim("object-row", { kind: "rows", headerRow }, 30, [{ row: headerRow, column }]));
    }
    break;
  }
  return claims;
};

/**
 * The rule `object-column`: the header, or a row called "name", names the object; that column is the object's
 * own.
 */
export const objectColumn: FrameRule = (survey, heads) => {
  const columns = commonColumns(survey);
  const [first = 0] = columns;
  const isList = columns.length <= 2;
  const claims: FrameClaim[] = [];
  for (const headerRow of heads) {
    const heading = textAt(survey, headerRow, first);
    const others = filledColumns(survey, headerRow).filter((column) => column !== first);
    const isHit = survey.hits.some(({ row, column }) => row === headerRow && column !== first);
    const like = others.filter((column) => isObjectLike(textAt(survey, headerRow, column))).length;
    const isAllLike = others.length > 0 && like === others.length && !isObjectLike(heading);
    const headsKeys = isKeyHeading(heading) && !isNamingHeading(heading);
    const evidence = [{ row: headerRow }];
    const isMostlyLike = like * 2 > others.length;
    const ofMany = isHit ? (isAllLike ? 110 : isMostlyLike ? 60 : 0) : 70;
    const weight = isList ? (headsKeys ? (isHit ? 90 : 50) : 0) : ofMany;
    if (weight > 0 && (isHit || isAllLike)) {
      claims.push(claim("object-column", { kind: "columns", headerRow }, weight, evidence));
    }
  }
  const named = survey.hits
    .slice(0, HITS_LOOKED_AT)
    .find(({ row, column }) => column !== first && isNamingHeading(textAt(survey, row, first)));
  if (named && !isList) claims.push(claim("object-column", { kind: "columns" }, 100, [named]));
  return claims;
};

/**
 * The rule `objects-below`: a column of ids or file names has a header above it, even when none of them is
 * this object.
 */
export const objectsBelow: FrameRule = (survey, heads) => {
  const columns = commonColumns(survey);
  return heads.flatMap((headerRow) => {
    const found = columns.find((column) => {
      const heading = textAt(survey, headerRow, column);
      if (heading === "" || isObjectLike(heading)) return false;
      const { share, count } = shareOfObjects(survey, headerRow, column);
      return isNamingHeading(heading) ? count > 0 && share >= 0.5 : count >= 2 && share >= 0.8;
    });
    if (found === undefined) return [];
    const isList = columns.length <= 2;
    const isNaming = isNamingHeading(textAt(survey, headerRow, found));
    // In a list of two columns the values may be file names, so objects must be in the first column or under a
    // heading that names objects.
    if (isList && found !== columns[0] && !isNaming) return [];
    return [claim("objects-below", { kind: "rows", headerRow }, 50, [{ row: headerRow, column: found }])];
  });
};

/**
 * The rule `no-heading`: a row that contains an object's name instead of a heading isn't a header of records.
 */
export const noHeading: FrameRule = (survey, heads) =>
  heads.flatMap((headerRow) => {
    const like = filledColumns(survey, headerRow).filter((column) =>
      isObjectLike(textAt(survey, headerRow, column)),
    );
    const { key, value } = keyValueColumns(survey, headerRow);
    return like.length === 0 || (key !== undefined && value !== undefined)
      ? []
      : [
          claim(
            "no-heading",
            { kind: "rows", headerRow },
            -60,
            like.map((column) => ({ row: headerRow, column })),
          ),
        ];
  });

/**
 * The number of cells below a row that look like an object's id or name, and the number of cells with text.
 */
function shareOfObjects(survey: TableSurvey, headerRow: number, column: number) {
  let filled = 0;
  let count = 0;
  for (
    let row = headerRow + 1;
    row < Math.min(survey.rows.length, headerRow + 1 + ROWS_LOOKED_AT);
    row += 1
  ) {
    const text = textAt(survey, row, column);
    if (text === "") continue;
    filled += 1;
    if (isObjectLike(text)) count += 1;
  }
  return { count, share: filled === 0 ? 0 : count / filled };
}
