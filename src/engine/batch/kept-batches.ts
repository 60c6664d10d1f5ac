import { createStore, type StoreApi } from "zustand/vanilla";
import { BATCH_FORMAT } from "#core/batch/stored-batch.ts";
import { type LeaseEffects, whileFree } from "../autosave/draft-lease.ts";
import { type DraftRecords, idOf, revisionOf } from "../autosave/draft-records.ts";
import type { DraftProblem } from "../records/draft-problem.ts";
import { recordsText } from "./batch-keeping.ts";
import { type StoredBatchRecord, storedBatchRecord } from "./batch-record.ts";
import type { BatchStorage } from "./batch-storage.ts";

/** A batch in the list of batches, as far as its head describes it. */
export type ListedBatch =
  | { readonly kind: "batch"; readonly id: string; readonly head: StoredBatchRecord }
  | { readonly kind: "unreadable"; readonly id: string; readonly problem: DraftProblem };

/** A discarded batch with all the data to restore it. */
export type DiscardedBatch = { readonly batch: ListedBatch; readonly records: DraftRecords };

/** All batches on this device. A discarded one can be restored until the page is closed. */
export type KeptBatches = StoreApi<{ readonly discarded: readonly DiscardedBatch[] }> & {
  /** Newest first. */
  list(): Promise<readonly ListedBatch[]>;
  /** Makes it the batch that its project's page opens. Resolves with false when a tab is editing a batch of that project. */
  choose(batch: Extract<ListedBatch, { kind: "batch" }>): Promise<boolean>;
  /** Resolves with false when a tab is editing the batch. */
  discard(batch: ListedBatch): Promise<boolean>;
  bringBack(discarded: DiscardedBatch): Promise<void>;
  /** Everything that is stored of a batch, as the text of a file. */
  fileText(batchId: string): Promise<string>;
};

export type KeptBatchesEffects = {
  readonly storage: BatchStorage;
  readonly locks: LeaseEffects["locks"];
  /** Resolves once batches that left the screen are stored. */
  readonly settled: () => Promise<void>;
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
};

export function createKeptBatches({ storage, locks, settled, now }: KeptBatchesEffects): KeptBatches {
  const state = createStore<{ discarded: readonly DiscardedBatch[] }>(() => ({ discarded: [] }));
  return {
    ...state,
    list: async () => {
      await settled();
      return (await storage.heads()).map(listedBatch);
    },
    choose: async ({ id, head }) => {
      await settled();
      // The page of the project opens the batch that was stored last.
      return whileFree(head.objectKey, locks, () =>
        storage.changeHead(id, (stored) => ({
          ...stored,
          order: storage.nextOrder(now()),
          revision: (revisionOf(stored) ?? 0) + 1,
        })),
      );
    },
    discard: async (batch) => {
      const remove = async () => {
        const records = await storage.remove(batch.id);
        state.setState(({ discarded }) => ({ discarded: [...discarded, { batch, records }] }));
      };
      // An unreadable batch is open in no tab.
      if (batch.kind === "unreadable") return remove().then(() => true);
      return whileFree(batch.head.objectKey, locks, remove);
    },
    bringBack: async (brought) => {
      await storage.restore(brought.records);
      state.setState(({ discarded }) => ({ discarded: discarded.filter((other) => other !== brought) }));
    },
    fileText: async (batchId) => recordsText(await storage.records(batchId)),
  };
}

function listedBatch(head: unknown): ListedBatch {
  const parsed = storedBatchRecord.safeParse(head);
  if (parsed.success) return { kind: "batch", id: parsed.data.id, head: parsed.data };
  const format = typeof head === "object" && head !== null ? Reflect.get(head, "format") : undefined;
  const isLater = typeof format === "number" && format > BATCH_FORMAT;
  return { kind: "unreadable", id: idOf(head), problem: isLater ? "newer-format" : "damaged" };
}
