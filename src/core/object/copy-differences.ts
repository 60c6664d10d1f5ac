import { type Metadata, type MetadataValue, sameValue } from "./metadata.ts";

/** A key that the copies of an object don't all hold alike. */
export type CopyDifference = {
  readonly key: string;
  /** What each copy holds, in the order in which they were given; `undefined` where the key isn't there. */
  readonly values: readonly (MetadataValue | undefined)[];
};

export type CopyComparison = {
  /** In the order of the first copy that has the key. */
  readonly differing: readonly CopyDifference[];
  /** So many keys are the same on all. */
  readonly sameCount: number;
};

/** How the copies of one object differ, key by key. */
export function compareCopies(copies: readonly Metadata[]): CopyComparison {
  const keys = new Set(copies.flatMap((metadata) => Array.from(metadata.keys())));
  const all = Array.from(keys, (key) => ({ key, values: copies.map((metadata) => metadata.get(key)) }));
  const differing = all.filter(({ values }) => values.some((value) => !sameValue(value, values[0])));
  return { differing, sameCount: all.length - differing.length };
}
