import type { PartClaim } from "./claim.ts";
import { isIdHeading, isNamingHeading } from "./heading-words.ts";
import { createNearSieve, isIdOfSameKind, isObjectLike, matchName, type NameMatch } from "./object-names.ts";
import type { NameHit, TableSurvey } from "./table-survey.ts";

/**
 * The weight of each way of naming an object. Only a line's surest cell counts, and a near name alone is
 * never enough.
 */
const SURENESS: Readonly<Record<NameMatch, number>> = { id: 1000, name: 100, "base-name": 60, near: 10 };
/** The weight from which a line counts as the object's own. */
export const TAKEN_FROM = 50;
const UNDER_NAMING_HEADING = 5;
const CONTRADICTED = -5000;

/** A table in which each line is about one object: a row under a header, or a column beside the keys. */
export type Lines = {
  readonly survey: TableSurvey;
  /** Is there a line with this number? */
  readonly isLine: (line: number) => boolean;
  /**
   * `lineOf` is the line of a cell, `crossOf` its cross-line: the column in a row, or the row in a column.
   */
  readonly lineOf: (cell: { readonly row: number; readonly column: number }) => number;
  readonly crossOf: (cell: { readonly row: number; readonly column: number }) => number;
  readonly text: (line: number, cross: number) => string;
  /** The heading of a cross-line, which tells what the cross-line contains. */
  readonly headingOf: (cross: number) => string;
  /** The name of a cross-line, for telling the person where the object was found. */
  readonly nameOf: (cross: number) => string;
  /** The cross-lines with headings, which may name objects. */
  readonly crosses: readonly number[];
};

/** The rule `own-line`: each line that names the object, weighed by its surest cell. */
export function ownLineClaims(lines: Lines): readonly PartClaim[] {
  const surest = new Map<number, { readonly hit: NameHit; readonly weight: number }>();
  for (const hit of lines.survey.hits) {
    const line = lines.lineOf(hit);
    if (!lines.isLine(line)) continue;
    const heading = lines.headingOf(lines.crossOf(hit));
    const weight = SURENESS[hit.match] + (isNamingHeading(heading) ? UNDER_NAMING_HEADING : 0);
    if (weight > (surest.get(line)?.weight ?? 0)) surest.set(line, { hit, weight });
  }
  return Array.from(surest, ([line, { hit, weight }]) => ({
    rule: "own-line",
    says: { part: "own-line", line, match: hit.match },
    weight,
    evidence: [hit],
  }));
}

/**
 * The rule `other-object`: a line has this object's name, but beside it the id or project of another object.
 * It describes another object of the same name, or the partner of a pair.
 */
export function contradictions(lines: Lines, own: readonly PartClaim[]): readonly PartClaim[] {
  const { object } = lines.survey;
  if (!object) return [];
  return own.flatMap((claim): PartClaim[] => {
    const { says, evidence } = claim;
    if (says.part !== "own-line" || says.match === "id") return [];
    const [at] = evidence;
    const found = lines.crosses.find((cross) => {
      const text = lines.text(says.line, cross);
      const heading = lines.headingOf(cross);
      if (text === "" || matchName(text, object) === "id") return false;
      if (isIdOfSameKind(text, object)) return isNamingHeading(heading) || isIdHeading(heading);
      if (isProjectHeading(heading))
        return object.project !== undefined && isOtherProject(text, object.project);
      return isOtherName(lines, cross, text, at);
    });
    return found === undefined ? [] : [{ ...claim, rule: "other-object", weight: CONTRADICTED }];
  });
}

/** Does the line's naming column contain another object, while this object is only in a column beside it? */
function isOtherName(
  lines: Lines,
  cross: number,
  text: string,
  at: { readonly row?: number; readonly column?: number } | undefined,
): boolean {
  const { object } = lines.survey;
  if (!object || at?.row === undefined || at.column === undefined) return false;
  const hitCross = lines.crossOf({ row: at.row, column: at.column });
  if (cross === hitCross || isNamingHeading(lines.headingOf(hitCross))) return false;
  return (
    isNamingHeading(lines.headingOf(cross)) && isObjectLike(text) && matchName(text, object) === undefined
  );
}

export function isProjectHeading(heading: string): boolean {
  return /^\s*project(?:[\s_-]?id)?\s*$/i.test(heading);
}

/** Only what has the form of the object's own project id says something: a project's title may be anything. */
export function isOtherProject(text: string, project: string): boolean {
  const isDnanexus = /^(?:project|container)-[A-Za-z0-9]{24}$/;
  const isSevenBridges = /^[a-z0-9_.-]+\/[a-z0-9_.-]+$/i;
  const isSameForm =
    (isDnanexus.test(text) && isDnanexus.test(project)) ||
    (isSevenBridges.test(text) && isSevenBridges.test(project));
  return isSameForm && text !== project;
}

const NEAR_LOOKED_AT = 5000;
const MOST_OFFERS = 20;

/** Lines that nearly name the object (other case, blanks, extension), to offer to the person. */
export function nearLines(lines: Lines, candidates: readonly number[]): { line: number; text: string }[] {
  const { object } = lines.survey;
  const found: { line: number; text: string }[] = [];
  if (!object) return found;
  const mayBeNear = createNearSieve(object);
  const isNear = (text: string) => mayBeNear(text) && matchName(text, object) !== undefined;
  for (const line of candidates.slice(0, NEAR_LOOKED_AT)) {
    const near = lines.crosses.find((cross) => isNear(lines.text(line, cross)));
    if (near !== undefined) found.push({ line, text: lines.text(line, near) });
    if (found.length === MOST_OFFERS) break;
  }
  return found;
}

/**
 * The cross-lines that name the lines' objects: by their heading, or because they are full of ids or names.
 */
export function namingCrosses(lines: Lines, candidates: readonly number[]): readonly number[] {
  const { object, hits } = lines.survey;
  const looked = candidates.slice(0, 60);
  const hitCrosses = new Set(hits.filter((hit) => lines.isLine(lines.lineOf(hit))).map(lines.crossOf));
  return lines.crosses.filter((cross) => {
    if (hitCrosses.has(cross)) return true;
    const texts = looked.map((line) => lines.text(line, cross)).filter((text) => text !== "");
    if (texts.length === 0) return false;
    if (isNamingHeading(lines.headingOf(cross))) return true;
    if (texts.some((text) => object && isIdOfSameKind(text, object)) && isIdHeading(lines.headingOf(cross)))
      return true;
    const like = texts.filter((text) => isObjectLike(text)).length;
    if (looked.length > 1) return like === texts.length && new Set(texts).size === texts.length;
    return texts.every(
      (text) => extensionOf(text) !== "" && extensionOf(text) === extensionOf(object?.name ?? ""),
    );
  });
}

function extensionOf(name: string): string {
  return /\.([A-Za-z][A-Za-z0-9]{0,9})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
