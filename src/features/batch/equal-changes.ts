import type { Batch, BatchColumn } from "#core/batch/batch.ts";
import { codesDiffer } from "#core/batch/batch.ts";
import { eachDifferentChunk } from "#core/batch/codes.ts";
import { ABSENT } from "#core/batch/dictionary.ts";
import type { MetadataValue } from "#core/object/metadata.ts";
import { rememberFor } from "#engine/remember.ts";

/** One change that several objects share: a key from one value to another. Absent is undefined. */
export type EqualChange = {
  readonly key: string;
  readonly from: MetadataValue | undefined;
  readonly to: MetadataValue | undefined;
  readonly objects: number;
};

/** The changes of a batch, those of most objects first. */
export function equalChanges({ columns }: Batch): readonly EqualChange[] {
  return [...columns.values()]
    .filter(({ base, now }) => base !== now)
    .flatMap(changesOfColumn)
    .sort((one, other) => other.objects - one.objects);
}

/** A column that stayed the same isn't counted again. */
const changesOfColumn = rememberFor(({ key, dictionary, base, now }: BatchColumn): readonly EqualChange[] => {
  const { values } = dictionary;
  const counts = new Map<number, number>();
  eachDifferentChunk(base, now, (before, after) => {
    for (let index = 0; index < after.length; index += 1) {
      const [from, to] = [before[index] ?? ABSENT, after[index] ?? ABSENT];
      if (from === to || !codesDiffer(dictionary, from, to)) continue;
      const pair = from * values.length + to;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  });
  return Array.from(counts, ([pair, objects]) => ({
    key,
    from: values[Math.floor(pair / values.length)],
    to: values[pair % values.length],
    objects,
  }));
});
