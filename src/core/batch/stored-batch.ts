import type { MetadataValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import type { UnreadableObject } from "./batch.ts";
import type { ColumnTexts, Operation } from "./operation.ts";

/** Raised when a reader of an earlier format would misunderstand what is written. */
export const BATCH_FORMAT = 1;

/** Objects of a batch are kept in chunks of so many, a record each. */
export const OBJECTS_IN_CHUNK = 100;

/** More rows than any batch has. A larger number comes from a damaged record, and would fill the memory. */
export const MOST_ROWS = 10_000_000;

/**
 * A batch draft as plain data, JSON through and through: objects as they were described, in chunks, and the operations.
 * What is wanted isn't kept, it follows from these. A chunk but the last never changes; operations are only added to, or
 * dropped from the end.
 */
export type StoredBatch = {
  readonly head: StoredBatchHead;
  readonly chunks: readonly StoredChunk[];
  readonly operations: readonly StoredOperation[];
};

export type StoredBatchHead = {
  readonly format: typeof BATCH_FORMAT;
  readonly objectCount: number;
  readonly operationCount: number;
  /** How many operations are done; those after them were undone and can be redone. */
  readonly doneCount: number;
  readonly unreadable: readonly UnreadableObject[];
};

/** `keys`: each key of the chunk's objects once; pairs name it by its place there. */
export type StoredChunk = {
  readonly firstRow: number;
  readonly keys: readonly string[];
  readonly objects: readonly StoredObject[];
};

export type StoredObject = Omit<Snapshot, "metadata"> & {
  readonly pairs: readonly (readonly [keyPlace: number, value: MetadataValue])[];
};

/** Ids as runs of rows, which never change: the first row of each run, and how many follow one another from there on. */
export type StoredIds = readonly (readonly [firstRow: number, count: number])[];

type Stored<T> = T extends { readonly ids: readonly string[] }
  ? Omit<T, "ids"> & { readonly ids: StoredIds }
  : never;

export type StoredOperation =
  | Stored<Exclude<Operation, { readonly verb: "write" }>>
  | (Omit<Extract<Operation, { readonly verb: "write" }>, "columns"> & {
      readonly columns: readonly Stored<ColumnTexts>[];
    });
