import { isIdOfSameKind, matchName, type ObjectNames } from "./object-names.ts";
import type { ReadingChoice, ReadingQuestion } from "./table-reading.ts";
import { type TableSurvey, textAt } from "./table-survey.ts";

const MOST_NAMES = 20;

/**
 * Why the person must confirm pairs whose source assigns them to another object; undefined without a doubt.
 */
export function objectQuestion(
  survey: TableSurvey,
  objectColumn: number | undefined,
  { takesOther = false }: ReadingChoice,
): ReadingQuestion | undefined {
  const { object, source, rows } = survey;
  if (takesOther || !object) return undefined;
  if (objectColumn !== undefined) {
    if (survey.hits.some(({ column }) => column === objectColumn)) return undefined;
    const names = new Set<string>();
    for (let row = 1; row < rows.length && names.size < MOST_NAMES; row += 1) {
      const text = textAt(survey, row, objectColumn);
      if (text !== "") names.add(text);
    }
    return { why: "other-object", offers: [], otherNames: [...names] };
  }
  const { about = [] } = source;
  if (about.length === 0 || isAbout(about, object)) return undefined;
  return { why: "other-object", offers: [], otherNames: about };
}

/** Do these ids and names mean the object? An id outweighs any name. */
function isAbout(about: readonly string[], object: ObjectNames): boolean {
  const ids = about.filter((text) => isIdOfSameKind(text, object));
  const named = ids.length > 0 ? ids : about;
  const wanted = ids.length > 0 ? ["id"] : ["id", "name", "base-name"];
  return named.some((text) => wanted.includes(matchName(text, object) ?? ""));
}
