import * as z from "zod/mini";
import type { OutcomeCounts } from "#submission/run/run-outcome.ts";
import { storedEntry } from "../journal/journal-record.ts";

// How a run is written down: one record for the run, and one for each chunk of its objects. An object's part is an entry as the
// journal has it for a single submit, so that history, later looks and undo read both alike.

export const RUN_FORMAT = 1;

const count = z.int().check(z.nonnegative());

const outcomeCounts = z.custom<OutcomeCounts>(
  (counts) => z.record(z.string(), count).safeParse(counts).success,
);

export const storedRun = z.object({
  format: z.literal(RUN_FORMAT),
  /** Given by the store: the order of runs doesn't depend on a clock. */
  sequence: count,
  id: z.string(),
  connection: z.string(),
  project: z.exactOptional(z.string()),
  account: z.string(),
  reason: z.string(),
  startedAtMs: z.number(),
  total: count,
  chunkItems: count,
  /** Null while objects of it haven't ended. */
  end: z.nullable(z.object({ counts: outcomeCounts, wasCancelled: z.boolean(), endedAtMs: z.number() })),
});
export type StoredRun = z.infer<typeof storedRun>;

export const storedItem = z.object({
  /** Its `sequence` is the object's number within the run, its `sends` how many writes of it were begun. */
  entry: storedEntry,
  /** The operation ids of these writes, in order; several objects may share one. */
  operations: z.array(z.string()),
  /** Facts of the plan's base snapshot that the plan needs and the entry doesn't have. */
  base: z.object({
    objectClass: z.string(),
    modifiedMs: z.exactOptional(z.number()),
    describedAtMs: z.number(),
  }),
});
export type StoredItem = z.infer<typeof storedItem>;

export const storedChunk = z.object({
  format: z.literal(RUN_FORMAT),
  /** See `chunkKey`. */
  key: z.string(),
  run: z.string(),
  number: count,
  items: z.array(storedItem),
  /** Objects of which something may still arrive. Only a chunk with some is in the index of it. */
  openLooks: z.exactOptional(count),
});
export type StoredChunk = z.infer<typeof storedChunk>;

/** Chunks of one run come one after the other, in their order. */
export function chunkKey(run: string, number: number): string {
  return `${run}/${String(number).padStart(6, "0")}`;
}
