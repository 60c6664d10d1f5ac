import type { Batch } from "#core/batch/batch.ts";
import { operationsOf } from "#core/batch/batch-draft.ts";
import { type BatchProblem, type DecodingProgress, decodeBatchInSteps } from "#core/batch/decode-batch.ts";
import type { InSteps } from "#core/batch/in-steps.ts";
import type { OperationTools } from "#core/batch/operation-run.ts";
import { BATCH_FORMAT } from "#core/batch/stored-batch.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { type DraftRecords, idOf } from "../autosave/draft-records.ts";
import { decodeMode } from "../records/decode-values.ts";
import type { DraftProblem } from "../records/draft-problem.ts";
import type { BatchMemory } from "./batch-memory.ts";
import type { BatchMirror } from "./batch-mirror.ts";
import { storedAsked, storedBatchRecord } from "./batch-record.ts";

export type KeptBatch = { readonly memory: BatchMemory; readonly mirror: BatchMirror };

/** A stored batch that isn't opened as it is. It stays stored. */
export type UnreadableBatch = {
  readonly id: string;
  readonly problem: DraftProblem;
  /** The parts that are lost; empty where nothing can be read. */
  readonly losses: readonly BatchProblem[];
  /** The readable rest, which can be opened as another batch. */
  readonly readable: BatchMemory | undefined;
  /** The stored data in raw form, for a file. */
  readonly raw: DraftRecords;
};

export type DecodedKeptBatch =
  | ({ readonly kind: "batch" } & KeptBatch)
  | ({ readonly kind: "unreadable" } & UnreadableBatch);

const NOTHING_ASKED = { waiting: [], leftOut: [] };

/** Decodes the records of a stored batch in steps. Never throws. */
export function* decodeKeptBatch(
  raw: DraftRecords,
  tools: OperationTools,
): InSteps<DecodedKeptBatch, DecodingProgress> {
  const parsed = storedBatchRecord.safeParse(raw.head);
  if (!parsed.success) {
    const problem = isOfLaterFormat(raw.head) ? "newer-format" : "damaged";
    return { kind: "unreadable", id: idOf(raw.head), problem, losses: [], readable: undefined, raw };
  }
  const head = parsed.data;
  const asked = storedAsked.safeParse(partsOf(raw, "asked")[0]);
  const { waiting, leftOut } = asked.success ? asked.data : NOTHING_ASKED;
  yield;
  const stored = {
    head: { ...head, unreadable: partsOf(raw, "unreadable").flat() },
    chunks: partsOf(raw, "chunk"),
    operations: partsOf(raw, "operation"),
  };
  const { draft, problems } = yield* decodeBatchInSteps(stored, tools);
  yield;
  const memory = draft && {
    draft,
    mode: decodeMode(head.mode),
    waiting: stillWaiting(waiting, draft.batch),
    leftOut,
  };
  // A list of what is missing that isn't whole would hide objects that were asked for.
  const isWhole = asked.success && draft?.batch.unreadable.length === head.unreadableCount;
  if (!memory || problems.length > 0 || !isWhole) {
    return { kind: "unreadable", id: head.id, problem: "damaged", losses: problems, readable: memory, raw };
  }
  const { batch } = memory.draft;
  const { operations } = operationsOf(memory.draft);
  const mirror = {
    head,
    objects: batch.objects,
    // An operation that does nothing any more is no step, so that the others have other numbers and are written anew.
    operations: operations.length === head.operationCount ? operations : [],
    unreadable: batch.unreadable,
    asked: { waiting, leftOut },
  };
  return { kind: "batch", memory, mirror };
}

/** A page that was closed while objects were read has read some of those that it asked for. */
function stillWaiting(waiting: readonly ObjectRef[], { rows, unreadable }: Batch): readonly ObjectRef[] {
  const answered = new Set(unreadable.map(({ ref }) => ref.objectId));
  return waiting.filter(({ objectId }) => !rows.has(objectId) && !answered.has(objectId));
}

/** The values of one kind of part by their number, with gaps where one is missing. */
function partsOf({ parts }: DraftRecords, kind: string): readonly unknown[] {
  const values: unknown[] = [];
  for (const [[, own, number], value] of parts) if (own === kind) values[number] = value;
  return Array.from(values);
}

function isOfLaterFormat(head: unknown): boolean {
  const format = typeof head === "object" && head !== null ? Reflect.get(head, "format") : undefined;
  return typeof format === "number" && format > BATCH_FORMAT;
}
