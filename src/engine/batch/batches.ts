import type { MetadataPlatform } from "#platforms/port.ts";
import { type BatchFinder, createBatchFinder, type FindingEffects } from "./batch-finding.ts";
import { type BatchOwner, batchKey } from "./batch-owner.ts";
import { type BatchReader, createBatchReader } from "./batch-reading.ts";
import { type BatchStore, createBatchStore } from "./batch-store.ts";

export type { BatchReading } from "./batch-reading.ts";

/** A batch under work. */
export type OpenBatch = BatchReader & BatchFinder & { readonly store: BatchStore };

/** All batches of this page. Going elsewhere in the page and back finds a batch as it was left. */
export type Batches = {
  /** The same batch for the same owner. */
  readonly open: (platform: MetadataPlatform, owner: BatchOwner) => OpenBatch;
};

export type BatchesEffects = FindingEffects;

export function createBatches(effects: BatchesEffects): Batches {
  const opened = new Map<string, OpenBatch>();
  const begin = (platform: MetadataPlatform, owner: BatchOwner): OpenBatch => {
    const store = createBatchStore(platform, owner);
    const reader = createBatchReader(store);
    return { store, ...reader, ...createBatchFinder(store, reader, effects) };
  };
  return {
    open: (platform, owner) => {
      const key = batchKey(owner);
      const open = opened.get(key) ?? begin(platform, owner);
      opened.set(key, open);
      return open;
    },
  };
}
