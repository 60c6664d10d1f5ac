import type { UnreadableObject } from "#core/batch/batch.ts";
import type { Finding } from "#engine/batch/batch-finding.ts";
import { type MissingReason, missingSentence } from "#messages/batch-objects-messages.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";

/** Something that was asked for and has no row in the sheet. */
export type MissingObject = {
  /** The number of its line in the pasted list; undefined where it came from a selection. */
  readonly line: number | undefined;
  readonly asked: string;
  readonly why: MissingReason;
  /** The folders of the objects that have the name. */
  readonly folders: readonly string[];
};

/** All that is missing, in the order of the pasted list. */
export function missingObjects(
  { leftOut, lineOf }: Pick<Finding, "leftOut" | "lineOf">,
  unreadable: readonly UnreadableObject[],
): readonly MissingObject[] {
  const objects = unreadable.map(
    ({ ref, name, why }): MissingObject => ({
      line: lineOf.get(ref.objectId),
      asked: name === undefined ? ref.objectId : `${ref.objectId} ${name}`,
      why,
      folders: [],
    }),
  );
  const lines = leftOut.map(
    ({ line: { line, text }, why, candidates }): MissingObject => ({
      line,
      asked: text,
      why,
      folders: candidates.map(({ folder }) => folder),
    }),
  );
  return [...objects, ...lines].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** How many are missing for each reason, the most frequent one first. */
export function countReasons(
  missing: readonly MissingObject[],
): readonly (readonly [MissingReason, number])[] {
  const counts = new Map<MissingReason, number>();
  for (const { why } of missing) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

/** The list as rows of a table, with its heading. */
export function missingRows(missing: readonly MissingObject[]): readonly (readonly string[])[] {
  const head = [batchObjectsText("line"), batchObjectsText("asked-for"), batchObjectsText("reason")];
  const rows = missing.map(({ line, asked, why, folders }) => [
    line === undefined ? "" : String(line),
    asked,
    missingSentence(why, folders),
  ]);
  return [head, ...rows];
}
