import type { OperationTools } from "#core/batch/operation-run.ts";
import { createRecordStorage, type RecordStorage } from "../autosave/record-storage.ts";
import type { FoundRecords } from "../autosave/tab-keeping.ts";
import type { DecodedKeptBatch, UnreadableBatch } from "./batch-decoding.ts";
import type { BatchMemory } from "./batch-memory.ts";
import type { BatchMirror } from "./batch-mirror.ts";

export type FoundBatches = FoundRecords<BatchMemory, BatchMirror, UnreadableBatch>;

/** The batches on this device. Failures reject with a `StorageError`; what resolves is on the disk. */
export type BatchStorage = RecordStorage & {
  /** The stored batches of a project: the newest sound one, and those that can't be opened as they are. */
  find(key: string, tools: OperationTools): Promise<FoundBatches>;
};

export function createBatchStorage(name: string): BatchStorage {
  const storage = createRecordStorage(name);
  return {
    ...storage,
    find: async (key, tools) => {
      const [newest, ...older] = await storage.recordsOf(key);
      if (!newest) return { draft: undefined, unreadable: [] };
      // Most projects have no batch, so the decoder is loaded with the first stored one.
      const { decodeKeptBatch } = await import("./batch-decoding.ts");
      const unreadable: UnreadableBatch[] = [];
      for (const records of [newest, ...older]) {
        const decoded: DecodedKeptBatch = decodeKeptBatch(records, tools);
        if (decoded.kind === "batch") return { draft: decoded, unreadable };
        unreadable.push(decoded);
      }
      return { draft: undefined, unreadable };
    },
  };
}
