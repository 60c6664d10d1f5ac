import * as z from "zod/mini";
import { BATCH_FORMAT } from "#core/batch/stored-batch.ts";
import { storedRef } from "../records/draft-record.ts";

// The stored form of a batch: a head, and parts of four kinds. `chunk`: a hundred objects as they were described. `operation`:
// one step. `unreadable`: a thousand objects that have no row. `asked`: what was asked for and isn't read or found yet. The core
// reads all but the last (src/core/batch).

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
  unreadableCount: count,
  /** How many objects differ from what was described. */
  changedCount: count,
  mode,
});
export type StoredBatchRecord = z.infer<typeof storedBatchRecord>;

const line = z.object({ line: count, text: z.string() });

export const storedAsked = z.object({
  waiting: z.array(storedRef),
  leftOut: z.array(
    z.object({
      line,
      why: z.enum(["unknown", "ambiguous", "not-looked-for"]),
      candidates: z.array(z.object({ ref: storedRef, name: z.string(), folder: z.string() })),
    }),
  ),
});
export type StoredAsked = z.infer<typeof storedAsked>;
