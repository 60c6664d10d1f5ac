import type { MetadataPlatform } from "#platforms/port.ts";
import { type BatchFinder, createBatchFinder, type FindingEffects } from "./batch-finding.ts";
import { type BatchKeeping, type BatchKeepingEffects, createBatchKeeping } from "./batch-keeping.ts";
import { type BatchOwner, batchKey } from "./batch-owner.ts";
import { type BatchReader, createBatchReader } from "./batch-reading.ts";
import { type BatchStore, createBatchStore } from "./batch-store.ts";

/** A batch under work. Its methods that add objects wait until the writing tab is known, and do nothing in any other tab. */
export type OpenBatch = BatchReader &
  BatchFinder & {
    readonly owner: BatchOwner;
    readonly store: BatchStore;
    readonly keeping: BatchKeeping;
  };

/** All batches of this page. Going elsewhere in the page and back finds a batch as it was left. */
export type Batches = {
  /** The same batch for the same owner. */
  readonly open: (platform: MetadataPlatform, owner: BatchOwner) => OpenBatch;
  /** The batch of this page that has the store. */
  readonly withStore: (store: BatchStore) => OpenBatch | undefined;
  /** Stores what isn't stored yet: the page may be gone in a moment. */
  readonly flush: () => void;
  /** Is there anything that closing the page would lose? */
  readonly hasUnstored: () => boolean;
  /** Resolves once all that is under way between batches and storage has ended. */
  readonly settled: () => Promise<void>;
};

export type BatchesEffects = FindingEffects & BatchKeepingEffects;

export function createBatches(effects: BatchesEffects): Batches {
  const opened = new Map<string, OpenBatch>();
  const begin = (platform: MetadataPlatform, owner: BatchOwner): OpenBatch => {
    const store = createBatchStore(platform, owner);
    const reader = createBatchReader(store);
    const finder = createBatchFinder(store, reader, effects);
    const keeping = createBatchKeeping(store, reader, finder, owner, effects);
    const asWriter =
      <Asked>(add: (asked: Asked) => Promise<void>) =>
      async (asked: Asked) => {
        await keeping.ready();
        if (keeping.isWriter()) await add(asked);
      };
    return {
      owner,
      store,
      keeping,
      ...reader,
      ...finder,
      addRefs: asWriter(reader.addRefs),
      addTexts: asWriter(finder.addTexts),
      addFound: asWriter(finder.addFound),
      lookAgain: () => asWriter(finder.lookAgain)(undefined),
    };
  };
  return {
    open: (platform, owner) => {
      const key = batchKey(owner);
      const open = opened.get(key) ?? begin(platform, owner);
      opened.set(key, open);
      return open;
    },
    withStore: (store) => Array.from(opened.values()).find((open) => open.store === store),
    flush: () => {
      for (const { keeping } of opened.values()) if (!keeping.saver.isStored()) void keeping.saver.flush();
    },
    // The lines of a list are stored once they are sorted.
    hasUnstored: () =>
      Array.from(opened.values()).some(
        ({ keeping, finding }) => !keeping.saver.isStored() || finding.getState().sorting !== undefined,
      ),
    settled: async () => {
      await Promise.all(Array.from(opened.values(), ({ keeping }) => keeping.settled()));
    },
  };
}
