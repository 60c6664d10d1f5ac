import { type Metadata, type MetadataValue, sameValue } from "./metadata.ts";

/** A key whose value isn't the same on all copies of an object. */
export type CopyDifference = {
  readonly key: string;
  /** The value on each copy, in the given order; `undefined` where the copy lacks the key. */
  readonly values: readonly (MetadataValue | undefined)[];
};

export type CopyComparison = {
  /** Differing keys, in the order of the first copy that has the key. */
  readonly differing: readonly CopyDifference[];
  /** The number of keys with the same value on all copies. */
  readonly sameCount: number;
};

/** Compares the copies of one object key by key. */
export function compareCopies(copies: readonly Metadata[]): CopyComparison {
  const keys = new Set(copies.flatMap((metadata) => Array.from(metadata.keys())));
  const all = Array.from(keys, (key) => ({ key, values: copies.map((metadata) => metadata.get(key)) }));
  const differing = all.filter(({ values }) => values.some((value) => !sameValue(value, values[0])));
  return { differing, sameCount: all.length - differing.length };
}
