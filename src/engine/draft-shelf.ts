import { createStore, type StoreApi } from "zustand/vanilla";
import { rawFileText } from "./draft-file.ts";
import { type LeaseEffects, whileFree } from "./draft-lease.ts";
import type { DraftRecords, ListedDraft } from "./draft-records.ts";
import type { DraftStorage } from "./draft-storage.ts";

/** A draft that was discarded, with all that it takes to bring it back. */
export type DiscardedDraft = {
  readonly draft: ListedDraft;
  readonly records: DraftRecords;
};

/**
 * All drafts on this device. What was discarded leaves the storage at once, and can be brought back for as long as the
 * page lives: it is in memory alone.
 */
export type DraftShelf = StoreApi<{ readonly discarded: readonly DiscardedDraft[] }> & {
  list(): Promise<readonly ListedDraft[]>;
  /** False when a tab is editing it. */
  discard(draft: ListedDraft): Promise<boolean>;
  bringBack(discarded: DiscardedDraft): Promise<void>;
  /** Everything that is stored of it, to be kept as a file. */
  fileText(draftId: string): Promise<string>;
};

export type ShelfEffects = {
  readonly storage: DraftStorage;
  readonly locks: LeaseEffects["locks"];
  /** Once the drafts of this page that aren't shown any more are stored. */
  readonly settled: () => Promise<void>;
};

export function createDraftShelf({ storage, locks, settled }: ShelfEffects): DraftShelf {
  const state = createStore<{ discarded: readonly DiscardedDraft[] }>(() => ({ discarded: [] }));
  return Object.assign(state, {
    list: async () => {
      await settled();
      return storage.list();
    },
    discard: (draft: ListedDraft) => {
      const remove = async () => {
        const records = await storage.remove(draft.id);
        state.setState(({ discarded }) => ({ discarded: [...discarded, { draft, records }] }));
      };
      // One that can't be read isn't edited anywhere.
      if (draft.kind === "unreadable") return remove().then(() => true);
      return whileFree(draft.head.objectKey, locks, remove);
    },
    bringBack: async (brought: DiscardedDraft) => {
      await storage.restore(brought.records);
      state.setState(({ discarded }) => ({ discarded: discarded.filter((other) => other !== brought) }));
    },
    fileText: async (draftId: string) => rawFileText(await storage.read(draftId)),
  });
}
