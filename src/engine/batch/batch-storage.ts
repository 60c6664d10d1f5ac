import type { DecodingProgress } from "#core/batch/decode-batch.ts";
import type { OperationTools } from "#core/batch/operation-run.ts";
import type { DraftRecords } from "../autosave/draft-records.ts";
import { createRecordStorage, type ReadParts, type RecordStorage } from "../autosave/record-storage.ts";
import type { FoundRecords } from "../autosave/tab-keeping.ts";
import type { UnreadableBatch } from "./batch-decoding.ts";
import type { BatchMemory } from "./batch-memory.ts";
import type { BatchMirror } from "./batch-mirror.ts";
import { inTurns } from "./in-turns.ts";

export type FoundBatches = FoundRecords<BatchMemory, BatchMirror, UnreadableBatch>;

/** How far a stored batch is opened. `records`: they are read from the disk. */
export type OpeningProgress = DecodingProgress | ({ readonly stage: "records" } & ReadParts);

/** The batches on this device. Failures reject with a `StorageError`; what resolves is on the disk. */
export type BatchStorage = RecordStorage;

export function createBatchStorage(name: string): BatchStorage {
  return createRecordStorage(name);
}

/**
 * The stored batches of a project, newest first, as far as they are read: the newest sound one, and those that can't be opened as
 * they are. Work on a large one gives way to the page.
 */
export async function decodeFound(
  stored: readonly DraftRecords[],
  tools: OperationTools,
  onProgress: (progress: OpeningProgress) => void,
): Promise<FoundBatches> {
  const unreadable: UnreadableBatch[] = [];
  if (stored.length === 0) return { draft: undefined, unreadable };
  // Most projects have no batch, so the decoder is loaded with the first stored one.
  const { decodeKeptBatch } = await import("./batch-decoding.ts");
  for (const records of stored) {
    const decoded = await inTurns(decodeKeptBatch(records, tools), onProgress);
    if (decoded.kind === "batch") return { draft: decoded, unreadable };
    unreadable.push(decoded);
  }
  return { draft: undefined, unreadable };
}
