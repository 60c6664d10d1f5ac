import type { MetadataPlatform } from "#platforms/port.ts";
import { type BatchReader, createBatchReader } from "./batch-reading.ts";
import { type BatchPlace, type BatchStore, createBatchStore } from "./batch-store.ts";

export type { BatchReading } from "./batch-reading.ts";

/** Whose batch it is: one account's on one connection, of one project. */
export type BatchOwner = BatchPlace & {
  /** The account's id, which separates what was read with different tokens. Never the token. */
  readonly account: string;
};

/** A batch under work. */
export type OpenBatch = BatchReader & { readonly store: BatchStore };

/** All batches of this page. Going elsewhere in the page and back finds a batch as it was left. */
export type Batches = {
  /** The same batch for the same owner. */
  readonly open: (platform: MetadataPlatform, owner: BatchOwner) => OpenBatch;
};

export function createBatches(): Batches {
  const opened = new Map<string, OpenBatch>();
  const begin = (platform: MetadataPlatform, owner: BatchOwner): OpenBatch => {
    const store = createBatchStore(platform, owner);
    return { store, ...createBatchReader(store) };
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

/** One string for each owner. */
export function batchKey({ account, connection, project }: BatchOwner): string {
  return JSON.stringify([account, connection, project ?? null]);
}
