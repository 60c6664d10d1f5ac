import type { BatchObject, UnreadableObject } from "#core/batch/batch.ts";
import { operationsOf } from "#core/batch/batch-draft.ts";
import { encodeChunk, encodeOperation } from "#core/batch/encode-batch.ts";
import type { Operation } from "#core/batch/operation.ts";
import { BATCH_FORMAT, OBJECTS_IN_CHUNK } from "#core/batch/stored-batch.ts";
import type { RecordWrite } from "../autosave/record-storage.ts";
import { encodeMode } from "../records/draft-encoding.ts";
import type { BatchMemory } from "./batch-memory.ts";
import { type BatchOwner, batchKey } from "./batch-owner.ts";
import type { StoredAsked, StoredBatchRecord } from "./batch-record.ts";

/** The stored state of a batch, compared by identity: everything else must still be written. */
export type BatchMirror = {
  readonly head: StoredBatchRecord;
  readonly objects: readonly BatchObject[];
  readonly operations: readonly Operation[];
  readonly unreadable: readonly UnreadableObject[];
  readonly asked: Asked;
};

/** Objects and names that were asked for and aren't in the batch yet. */
type Asked = Pick<BatchMemory, "waiting" | "leftOut">;

/** Unreadable objects are stored so many a record: there may be as many of them as of the others. */
const UNREADABLE_IN_PART = 1000;

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
  const { unreadable } = batch;
  const asked = { waiting, leftOut };
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
    unreadableCount: unreadable.length,
    changedCount,
    mode: encodeMode(mode),
  };

  const puts: RecordWrite["puts"][number][] = [];
  const chunkCount = Math.ceil(objects.length / OBJECTS_IN_CHUNK);
  for (let chunk = 0; chunk < chunkCount; chunk += 1) {
    if (!isStoredPart(chunk, OBJECTS_IN_CHUNK, objects, stored?.objects)) {
      puts.push({ kind: "chunk", number: chunk, value: encodeChunk(batch, chunk) });
    }
  }
  for (const [number, operation] of operations.entries()) {
    if (operation !== stored?.operations[number])
      puts.push({ kind: "operation", number, value: encodeOperation(batch, operation) });
  }
  const partCount = Math.ceil(unreadable.length / UNREADABLE_IN_PART);
  for (let number = 0; number < partCount; number += 1) {
    if (isStoredPart(number, UNREADABLE_IN_PART, unreadable, stored?.unreadable)) continue;
    const from = number * UNREADABLE_IN_PART;
    const value = unreadable.slice(from, from + UNREADABLE_IN_PART).map(encodeUnreadable);
    puts.push({ kind: "unreadable", number, value });
  }
  if (stored?.asked.waiting !== waiting || stored.asked.leftOut !== leftOut) {
    puts.push({ kind: "asked", number: 0, value: encodeAsked(asked) });
  }
  return {
    write: {
      head,
      follows: stored?.head.revision,
      puts,
      drops: [
        { kind: "chunk", from: chunkCount },
        { kind: "operation", from: operations.length },
        { kind: "unreadable", from: partCount },
      ],
    },
    mirror: { head, objects, operations, unreadable, asked },
  };
}

/** Is this part of a list stored as it is? The last part of what is stored may have fewer items than it has now. */
function isStoredPart(
  part: number,
  size: number,
  items: readonly unknown[],
  stored: readonly unknown[] = [],
): boolean {
  const from = part * size;
  const to = from + size;
  if (Math.min(items.length, to) !== Math.min(stored.length, to)) return false;
  return items.slice(from, to).every((item, index) => item === stored[from + index]);
}

function encodeUnreadable(object: UnreadableObject): UnreadableObject {
  return { ...object, ref: { ...object.ref } };
}

function encodeAsked({ waiting, leftOut }: Asked): StoredAsked {
  return {
    waiting: waiting.map((ref) => ({ ...ref })),
    leftOut: leftOut.map(({ line, why, candidates }) => ({
      line: { ...line },
      why,
      candidates: candidates.map((candidate) => ({ ...candidate, ref: { ...candidate.ref } })),
    })),
  };
}
