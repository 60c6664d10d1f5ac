import type { Batch } from "#core/batch/batch.ts";
import { type InSteps, mapInSteps } from "#core/batch/in-steps.ts";
import { createObjectIndex } from "#core/batch/object-index.ts";
import { type IdLine, type ObjectLine, readObjectLinesInSteps } from "#core/batch/object-lines.ts";

/** The lines of a list that name objects which aren't in the batch yet, and how many others there are. */
export type SortedLines = {
  readonly ids: readonly IdLine[];
  readonly names: readonly ObjectLine[];
  /** Lines that name an object of the batch. */
  readonly known: number;
  readonly repeated: number;
};

/** Sorts the lines of a list in steps, with how many of them are read so far. */
export function* sortLines(
  text: string,
  batch: Batch,
): InSteps<SortedLines, { readonly done: number; readonly total: number }> {
  const { ids, names, repeated } = yield* readObjectLinesInSteps(text);
  yield;
  const index = createObjectIndex(batch);
  const isNew = ({ text: named }: ObjectLine) => index.find(named) === undefined;
  const areNewIds = yield* mapInSteps(ids, isNew);
  const areNewNames = yield* mapInSteps(names, isNew);
  yield;
  const newIds = ids.filter((_line, at) => areNewIds[at]);
  const newNames = names.filter((_line, at) => areNewNames[at]);
  const known = ids.length + names.length - newIds.length - newNames.length;
  return { ids: newIds, names: newNames, known, repeated: repeated.length };
}
