import * as z from "zod/mini";
import { BATCH_FORMAT } from "#core/batch/stored-batch.ts";
import { storedRef } from "../records/draft-record.ts";

// The stored form of a batch: a head, and parts of three kinds. `chunk`: a hundred objects as they were described. `operation`:
// one step. `missing`: what was asked for and has no row. The core reads chunks and operations (src/core/batch).

const count = z.int().check(z.nonnegative());

const mode = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("merge") }),
  z.object({ kind: z.literal("replace"), keepUntouched: z.boolean(), kept: z.array(z.string()) }),
]);

export const storedBatchRecord = z.object({
  format: z.literal(BATCH_FORMAT),
  id: z.string(),
  /** See `batchKey`. */
  objectKey: z.string(),
  account: z.string(),
  connection: z.string(),
  project: z.nullable(z.string()),
  revision: count,
  savedAtMs: z.number(),
  /** The position of this save among all saves, see `draft-order.ts`. */
  order: z.number(),
  objectCount: count,
  operationCount: count,
  doneCount: count,
  /** How many objects differ from what was described. */
  changedCount: count,
  mode,
});
export type StoredBatchRecord = z.infer<typeof storedBatchRecord>;

const line = z.object({ line: count, text: z.string() });

/** `unreadable` is read by the core, which leaves out what it doesn't know. */
export const storedMissing = z.object({
  unreadable: z.array(z.unknown()),
  waiting: z.array(storedRef),
  leftOut: z.array(
    z.object({
      line,
      why: z.enum(["unknown", "ambiguous", "not-looked-for"]),
      candidates: z.array(z.object({ ref: storedRef, name: z.string(), folder: z.string() })),
    }),
  ),
});
export type StoredMissing = z.infer<typeof storedMissing>;
