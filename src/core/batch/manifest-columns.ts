import { createNearKeyFinder } from "../fields/near-key.ts";
import { isIdHeading, isNamingHeading, isOwnedHeading } from "../reading/heading-words.ts";
import { isIdLike } from "../reading/object-names.ts";
import { countsRows, isCountingHeading } from "../reading/row-numbers.ts";
import { textAt } from "../reading/table-survey.ts";
import { keysOf } from "./batch.ts";
import { headingOf, type ManifestBody } from "./manifest-body.ts";
import type { ManifestChoice, ManifestFacts } from "./manifest-choice.ts";

/**
 * Why a column isn't taken. `names-objects`: it says which object a row is about. `platform`: what the platform itself says
 * of every object. `same-key`: a column before it is taken under the same key.
 */
export type ColumnLeftOut =
  | "names-objects"
  | "platform"
  | "row-numbers"
  | "no-heading"
  | "same-key"
  | "excluded";

export type ManifestColumn = {
  readonly column: number;
  readonly heading: string;
  /** Under which its cells would be written: the heading, or what was chosen for it. */
  readonly key: string;
  /** The key was chosen for this heading before. */
  readonly isRemembered: boolean;
  /** A key that the heading nearly is: offered until a key is chosen for the column, which may be the heading itself. */
  readonly nearKey: string | undefined;
  /** Absent for a column that is taken. */
  readonly leftOut: ColumnLeftOut | undefined;
};

/** The columns of the table, from left to right, each with its key. */
export function readColumns(
  body: ManifestBody,
  identifying: number | undefined,
  { batch, standardKeys = [], chosenKeys }: ManifestFacts,
  choice: ManifestChoice,
): readonly ManifestColumn[] {
  const findNearKey = createNearKeyFinder([...new Set([...keysOf(batch), ...standardKeys])]);
  const taken = new Set<string>();
  return body.survey.usedColumns.map((column): ManifestColumn => {
    const heading = headingOf(body, column);
    const remembered = chosenKeys?.get(heading);
    const key = choice.keys?.get(column) ?? remembered ?? heading;
    const isAnswered = key !== heading || remembered !== undefined || choice.keys?.has(column) === true;
    const ruled = choice.included?.has(column) ? undefined : whyLeftOut(body, column, heading, identifying);
    const excluded = choice.excluded?.has(column) ? "excluded" : undefined;
    const unnamed = key === "" ? "no-heading" : undefined;
    const twice = taken.has(key) ? "same-key" : undefined;
    const leftOut = excluded ?? ruled ?? unnamed ?? twice;
    if (leftOut === undefined) taken.add(key);
    return {
      column,
      heading,
      key,
      isRemembered: remembered !== undefined && key === remembered && key !== heading,
      nearKey: isAnswered ? undefined : findNearKey(heading),
      leftOut,
    };
  });
}

function whyLeftOut(
  { survey, headerRow, shift, rows }: ManifestBody,
  column: number,
  heading: string,
  identifying: number | undefined,
): ColumnLeftOut | undefined {
  const origin = survey.source.columnOrigins?.[column];
  if (column === identifying) return "names-objects";
  if (origin === "pair") return undefined;
  if (origin === "object") return "platform";
  if ((column < shift || isCountingHeading(heading)) && countsRows(survey, column, headerRow + 1)) {
    return "row-numbers";
  }
  if (isNamingHeading(heading)) return "names-objects";
  if (isOwnedHeading(heading)) return "platform";
  const first = textAt(survey, rows[0] ?? headerRow, column);
  return isIdHeading(heading) && isIdLike(first) ? "names-objects" : undefined;
}
