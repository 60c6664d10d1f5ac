import type { BatchObject, UnreadableObject } from "#core/batch/batch.ts";
import { operationsOf } from "#core/batch/batch-draft.ts";
import { encodeChunk, encodeOperation } from "#core/batch/encode-batch.ts";
import type { Operation } from "#core/batch/operation.ts";
import { BATCH_FORMAT, OBJECTS_IN_CHUNK } from "#core/batch/stored-batch.ts";
import type { RecordWrite } from "../autosave/record-storage.ts";
import { encodeMode } from "../records/draft-encoding.ts";
import type { BatchMemory } from "./batch-memory.ts";
import { type BatchOwner, batchKey } from "./batch-owner.ts";
import type { StoredBatchRecord, StoredMissing } from "./batch-record.ts";

/** What of a batch is stored, compared by identity: everything else must still be written. */
export type BatchMirror = {
  readonly head: StoredBatchRecord;
  readonly objects: readonly BatchObject[];
  readonly operations: readonly Operation[];
  readonly missing: MissingParts;
};

type MissingParts = Pick<BatchMemory, "waiting" | "leftOut"> & {
  readonly unreadable: readonly UnreadableObject[];
};

/** Facts about a save. `draftId` is used for a batch that isn't stored yet. */
export type BatchSaveFacts = {
  readonly owner: BatchOwner;
  readonly draftId: string;
  readonly nowMs: number;
  readonly order: number;
  readonly changedCount: number;
};

/** Plans the records to write so that the batch is stored as it is now, and the mirror after that. */
export function planBatchWrite(
  { draft, mode, waiting, leftOut }: BatchMemory,
  stored: BatchMirror | undefined,
  { owner, draftId, nowMs, order, changedCount }: BatchSaveFacts,
): { readonly write: RecordWrite; readonly mirror: BatchMirror } {
  const { batch } = draft;
  const { objects } = batch;
  const { operations, doneCount } = operationsOf(draft);
  const missing = { unreadable: batch.unreadable, waiting, leftOut };
  const head: StoredBatchRecord = {
    format: BATCH_FORMAT,
    id: stored?.head.id ?? draftId,
    objectKey: batchKey(owner),
    account: owner.account,
    connection: owner.connection,
    project: owner.project ?? null,
    revision: (stored?.head.revision ?? 0) + 1,
    savedAtMs: nowMs,
    order,
    objectCount: objects.length,
    operationCount: operations.length,
    doneCount,
    changedCount,
    mode: encodeMode(mode),
  };

  const puts: RecordWrite["puts"][number][] = [];
  const chunkCount = Math.ceil(objects.length / OBJECTS_IN_CHUNK);
  for (let chunk = 0; chunk < chunkCount; chunk += 1) {
    if (!isStoredChunk(chunk, objects, stored?.objects)) {
      puts.push({ kind: "chunk", number: chunk, value: encodeChunk(batch, chunk) });
    }
  }
  for (const [number, operation] of operations.entries()) {
    if (operation !== stored?.operations[number])
      puts.push({ kind: "operation", number, value: encodeOperation(batch, operation) });
  }
  if (!stored || !isSameMissing(stored.missing, missing)) {
    puts.push({ kind: "missing", number: 0, value: encodeMissing(missing) });
  }
  return {
    write: {
      head,
      follows: stored?.head.revision,
      puts,
      drops: [
        { kind: "chunk", from: chunkCount },
        { kind: "operation", from: operations.length },
      ],
    },
    mirror: { head, objects, operations, missing },
  };
}

function isStoredChunk(
  chunk: number,
  objects: readonly BatchObject[],
  stored: readonly BatchObject[] = [],
): boolean {
  const from = chunk * OBJECTS_IN_CHUNK;
  const to = from + OBJECTS_IN_CHUNK;
  // The last chunk of what is stored may have fewer objects than it has now.
  if (Math.min(objects.length, to) !== Math.min(stored.length, to)) return false;
  return objects.slice(from, to).every((object, index) => object === stored[from + index]);
}

function isSameMissing(one: MissingParts, other: MissingParts): boolean {
  return (
    one.waiting === other.waiting &&
    one.leftOut === other.leftOut &&
    sameItems(one.unreadable, other.unreadable)
  );
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function encodeMissing({ unreadable, waiting, leftOut }: MissingParts): StoredMissing {
  return {
    unreadable: unreadable.map((object) => ({ ...object, ref: { ...object.ref } })),
    waiting: waiting.map((ref) => ({ ...ref })),
    leftOut: leftOut.map(({ line, why, candidates }) => ({
      line: { ...line },
      why,
      candidates: candidates.map((candidate) => ({ ...candidate, ref: { ...candidate.ref } })),
    })),
  };
}
