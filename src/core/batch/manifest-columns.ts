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
 * of every object. `several-columns`: others have the same key, and none of them is chosen yet. `same-key`: another one is.
 */
export type ColumnLeftOut =
  | "names-objects"
  | "platform"
  | "row-numbers"
  | "no-heading"
  | "several-columns"
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
  const columns = body.survey.usedColumns.map((column): ManifestColumn => {
    const heading = headingOf(body, column);
    const remembered = chosenKeys?.get(heading);
    const key = choice.keys?.get(column) ?? remembered ?? heading;
    const isAnswered = key !== heading || remembered !== undefined || choice.keys?.has(column) === true;
    const ruled = choice.included?.has(column) ? undefined : whyLeftOut(body, column, heading, identifying);
    const excluded = choice.excluded?.has(column) ? "excluded" : undefined;
    const unnamed = key === "" ? "no-heading" : undefined;
    return {
      column,
      heading,
      key,
      isRemembered: remembered !== undefined && key === remembered && key !== heading,
      nearKey: isAnswered ? undefined : findNearKey(heading),
      leftOut: excluded ?? ruled ?? unnamed,
    };
  });
  return withoutRivals(columns, choice);
}

/** Leaves out columns under one key until one of them is chosen: nobody but the person knows which of them counts. */
function withoutRivals(
  columns: readonly ManifestColumn[],
  { included }: ManifestChoice,
): readonly ManifestColumn[] {
  const byKey = new Map<string, ManifestColumn[]>();
  for (const column of columns) {
    if (column.leftOut === undefined) byKey.set(column.key, [...(byKey.get(column.key) ?? []), column]);
  }
  return columns.map((column) => {
    const rivals = column.leftOut === undefined ? (byKey.get(column.key) ?? []) : [];
    if (rivals.length < 2) return column;
    const chosen = rivals.find((rival) => included?.has(rival.column));
    if (chosen === column) return column;
    return { ...column, leftOut: chosen ? "same-key" : "several-columns" };
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
