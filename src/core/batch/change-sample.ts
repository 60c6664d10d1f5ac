import type { MetadataValue } from "../object/metadata.ts";
import type { Batch } from "./batch.ts";
import { eachDifferentChunk } from "./codes.ts";
import { ABSENT } from "./dictionary.ts";
import type { ColumnChange } from "./run-operation.ts";

/** An example of a change: the first cell of all those of one key that an operation would change in the same way. */
export type SampledChange = {
  /** The id and the name of the first such object. */
  readonly id: string;
  readonly name: string;
  readonly key: string;
  /** The value that is wanted now, and the one that would be; undefined is absent. */
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
};

/** The first distinct changes of an operation, at most `size` of them, in the order of the batch's rows. */
export function sampleChanges(
  { objects, ids }: Batch,
  changes: readonly ColumnChange[],
  size: number,
): readonly SampledChange[] {
  return changes
    .flatMap((change) => firstOfColumn(change, size))
    .sort((one, other) => one.row - other.row)
    .slice(0, size)
    .map(({ row, ...change }) => ({ ...change, id: ids[row] ?? "", name: objects[row]?.name ?? "" }));
}

type FoundChange = Omit<SampledChange, "id" | "name"> & { readonly row: number };

function firstOfColumn(change: ColumnChange, size: number): readonly FoundChange[] {
  const { key, dictionary, newValues, firstNewCode, before, after } = change;
  const valueAt = (code: number) =>
    code < firstNewCode ? dictionary.values[code] : newValues[code - firstNewCode];
  const codeCount = firstNewCode + newValues.length;
  const found = new Map<number, FoundChange>();
  // Most neighbours change alike: those need no look into the map.
  let last = -1;
  eachDifferentChunk(before, after, (from, to, firstRow) => {
    for (let index = 0; index < to.length && found.size < size; index += 1) {
      const [old, now] = [from[index] ?? ABSENT, to[index] ?? ABSENT];
      const pair = old * codeCount + now;
      if (old === now || pair === last) continue;
      last = pair;
      if (found.has(pair)) continue;
      found.set(pair, { row: firstRow + index, key, before: valueAt(old), after: valueAt(now) });
    }
  });
  return [...found.values()];
}
