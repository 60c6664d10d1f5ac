import { createStore, type StoreApi } from "zustand/vanilla";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { draftKey } from "../draft/draft-memory.ts";
import type { DraftProblem } from "../records/draft-problem.ts";
import { draftFromFileText, rawFileText } from "./draft-file.ts";
import { type LeaseEffects, whileFree } from "./draft-lease.ts";
import { planDraftWrite } from "./draft-mirror.ts";
import type { DraftRecords, ListedDraft } from "./draft-records.ts";
import type { DraftStorage } from "./draft-storage.ts";

/** A discarded draft with all the data to restore it. */
export type DiscardedDraft = {
  readonly draft: ListedDraft;
  readonly records: DraftRecords;
};

/**
 * All drafts on this device. A discarded draft is removed from storage at once and kept in memory, so it can
 * be restored until the page is closed.
 */
export type SavedDrafts = StoreApi<{ readonly discarded: readonly DiscardedDraft[] }> & {
  list(): Promise<readonly ListedDraft[]>;
  /** Resolves with false when a tab is editing the draft. */
  discard(draft: ListedDraft): Promise<boolean>;
  bringBack(discarded: DiscardedDraft): Promise<void>;
  /** Everything that is stored of a draft, as the text of a file. */
  fileText(draftId: string): Promise<string>;
  /** Stores the draft of such a file as the newest of its object, for the account of its connection. */
  openFile(text: string, accountOf: (connection: string) => string | undefined): Promise<OpenedFile>;
};

export type OpenedFile =
  | { readonly kind: "opened"; readonly ref: ObjectRef }
  | { readonly kind: "unreadable"; readonly problem: DraftProblem }
  /** A tab is editing the draft of that object. */
  | { readonly kind: "in-use"; readonly name: string };

export type SavedDraftsEffects = {
  readonly storage: DraftStorage;
  readonly locks: LeaseEffects["locks"];
  /** Resolves once drafts that left the screen are stored. */
  readonly settled: () => Promise<void>;
  readonly createDraftId: () => string;
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
};

export function createSavedDrafts({
  storage,
  locks,
  settled,
  createDraftId,
  now,
}: SavedDraftsEffects): SavedDrafts {
  const state = createStore<{ discarded: readonly DiscardedDraft[] }>(() => ({ discarded: [] }));
  return {
    ...state,
    list: async () => {
      await settled();
      return storage.list();
    },
    discard: (draft) => {
      const remove = async () => {
        const records = await storage.remove(draft.id);
        state.setState(({ discarded }) => ({ discarded: [...discarded, { draft, records }] }));
      };
      // An unreadable draft is open in no tab.
      if (draft.kind === "unreadable") return remove().then(() => true);
      return whileFree(draft.head.objectKey, locks, remove);
    },
    bringBack: async (brought) => {
      await storage.restore(brought.records);
      state.setState(({ discarded }) => ({ discarded: discarded.filter((other) => other !== brought) }));
    },
    fileText: async (draftId) => rawFileText(await storage.read(draftId)),
    openFile: async (text, accountOf) => {
      const decoded = await draftFromFileText(text);
      if (decoded.kind === "unreadable") return decoded;
      const { memory, head } = decoded;
      const { ref } = memory.history.draft.base;
      // Without such a connection the draft is stored for the account with which it was begun.
      const place = { account: accountOf(ref.connection) ?? head.account, ref };
      const save = async () => {
        // This reads the object's stored drafts, so that the file's draft gets a higher order number.
        await storage.find(draftKey(place));
        const nowMs = now();
        const facts = { place, draftId: createDraftId(), nowMs, order: storage.nextOrder(nowMs) };
        await storage.save(planDraftWrite(memory, undefined, facts).write);
      };
      const isFree = await whileFree(draftKey(place), locks, save);
      return isFree ? { kind: "opened", ref } : { kind: "in-use", name: head.name };
    },
  };
}
