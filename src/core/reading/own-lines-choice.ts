import type { PartClaim } from "./claim.ts";
import type { NameMatch } from "./object-names.ts";
import {
  contradictions,
  type Lines,
  namingCrosses,
  nearLines,
  ownLineClaims,
  TAKEN_FROM,
} from "./own-lines.ts";
import type { NamedBy, ReadingQuestion } from "./table-reading.ts";

export type OwnLine = {
  /** Absent until the person has chosen. */
  readonly line: number | undefined;
  readonly namedBy?: NamedBy;
  readonly question?: ReadingQuestion;
  /** Cross-lines that name the object of each line. */
  readonly naming: readonly number[];
};

/**
 * Chooses the object's own line: the line that names the object most surely, if no other is as sure; the only
 * line, if the table names no objects; otherwise the person is asked.
 */
export function chooseOwnLine(
  lines: Lines,
  candidates: readonly number[],
  chosen: number | undefined,
): OwnLine {
  const naming = namingCrosses(lines, candidates);
  const claims = ownLineClaims(lines);
  const against = new Set(contradictions(lines, claims).map(lineOfClaim));
  const taken = claims.filter((claim) => claim.weight >= TAKEN_FROM && !against.has(lineOfClaim(claim)));
  const surest = taken.reduce((most, { weight }) => Math.max(most, weight), 0);
  const own = taken.filter(({ weight }) => weight === surest);
  if (chosen !== undefined) {
    const named = claims.find((claim) => lineOfClaim(claim) === chosen);
    return { line: chosen, naming, ...(named ? { namedBy: namedByOf(lines, named) } : {}) };
  }
  const [first, second] = own;
  if (first && !second) return { line: lineOfClaim(first), naming, namedBy: namedByOf(lines, first) };
  const [only] = candidates;
  if (!first && naming.length === 0 && candidates.length === 1) return { line: only, naming };
  if (candidates.length === 0) return { line: undefined, naming };
  const offers = first ? own.map((claim) => offerOf(lines, claim)) : nearLines(lines, candidates);
  const why = first ? "several-named" : naming.length > 0 || offers.length > 0 ? "none-named" : "not-said";
  return { line: undefined, naming, question: { why, offers } };
}

function lineOfClaim({ says }: PartClaim): number {
  return says.part === "own-line" ? says.line : -1;
}

function namedByOf(lines: Lines, claim: PartClaim): NamedBy {
  const [at] = claim.evidence;
  const cross = lines.crossOf({ row: at?.row ?? 0, column: at?.column ?? 0 });
  const match: NameMatch = claim.says.part === "own-line" ? claim.says.match : "near";
  return { line: lineOfClaim(claim), heading: lines.nameOf(cross), match };
}

function offerOf(lines: Lines, claim: PartClaim): { line: number; text: string } {
  const [at] = claim.evidence;
  const cross = lines.crossOf({ row: at?.row ?? 0, column: at?.column ?? 0 });
  return { line: lineOfClaim(claim), text: lines.text(lineOfClaim(claim), cross) };
}
