import { type MetadataValue, sameValue } from "../object/metadata.ts";
import type { ObjectRef } from "../object/object-ref.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { type Codes, codeAt, isAllZero } from "./codes.ts";
import { type Dictionary, isForeignCode } from "./dictionary.ts";

/** All that was described of an object but its pairs, which are in the columns. */
export type BatchObject = Omit<Snapshot, "metadata">;

/** Why an object that was asked for has no row. `other-project`: a batch belongs to one project, and the object is of another. */
export const UNREADABLE_REASONS = ["not-found", "forbidden", "other-project", "unreadable"] as const;

/** An object that was asked for and can't be edited here: it has no row, and nothing is written to it. */
export type UnreadableObject = {
  readonly ref: ObjectRef;
  readonly name: string | undefined;
  readonly why: (typeof UNREADABLE_REASONS)[number];
};

/** One key over all objects. */
export type BatchColumn = {
  readonly key: string;
  readonly dictionary: Dictionary;
  /** As described. */
  readonly base: Codes;
  /** As wanted. The same array as `base` while nothing was changed. */
  readonly now: Codes;
};

/**
 * Many objects at once: a row for each, a column for each key. Every change gives another batch, which shares with the one
 * before it all that stayed the same.
 */
export type Batch = {
  /** By row, in the order in which they were added. */
  readonly objects: readonly BatchObject[];
  /** By row: the object's id, unique within a batch, which belongs to one connection and one project. */
  readonly ids: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, BatchColumn>;
  /** By row: in which order the platform gave the object's keys, as an index of `keyOrders`. */
  readonly orderOf: readonly number[];
  readonly keyOrders: readonly (readonly string[])[];
  readonly unreadable: readonly UnreadableObject[];
};

/**
 * How a cell differs from what was described. `absent`: neither there nor wanted. `foreign`: not a text, and so read only; a
 * foreign value that is to be removed is `removed`.
 */
export type CellState = "same" | "changed" | "added" | "removed" | "absent" | "foreign";

/** Columns of a batch whose values are only read. */
export type KnownCells = {
  readonly columns: ReadonlyMap<
    string,
    Pick<BatchColumn, "key" | "base" | "now"> & { readonly dictionary: Pick<Dictionary, "values"> }
  >;
};

/** May an operation change the object at all? */
export function isWritable(object: Pick<BatchObject, "access"> | undefined): boolean {
  return object !== undefined && object.access.kind !== "read-only";
}

/** The wanted value of a key of an object; undefined where the key is to be absent. */
export function wantedAt({ columns }: KnownCells, row: number, key: string): MetadataValue | undefined {
  const column = columns.get(key);
  return column?.dictionary.values[codeAt(column.now, row)];
}

/** The described value of a key of an object; undefined where it has none. */
export function describedAt({ columns }: Batch, row: number, key: string): MetadataValue | undefined {
  const column = columns.get(key);
  return column?.dictionary.values[codeAt(column.base, row)];
}

/** The keys that any object has or shall have, in the order in which they came up. */
export function keysOf({ columns }: KnownCells): readonly string[] {
  return [...columns.values()]
    .filter(({ base, now }) => !isAllZero(now) || !isAllZero(base))
    .map(({ key }) => key);
}

export function cellState(batch: Batch, row: number, key: string): CellState {
  const column = batch.columns.get(key);
  if (!column) return "absent";
  const [base, now] = [codeAt(column.base, row), codeAt(column.now, row)];
  if (now === 0) return base === 0 ? "absent" : "removed";
  if (base === 0) return "added";
  if (codesDiffer(column.dictionary, base, now)) return "changed";
  return isForeignCode(column.dictionary, now) ? "foreign" : "same";
}

/** Do two codes of a column stand for different values? JSON that means the same may come in two texts. */
export function codesDiffer(dictionary: Dictionary, one: number, other: number): boolean {
  if (one === other) return false;
  if (dictionary.foreignCodes.size === 0) return true;
  if (!isForeignCode(dictionary, one) || !isForeignCode(dictionary, other)) return true;
  return !sameValue(dictionary.values[one], dictionary.values[other]);
}
