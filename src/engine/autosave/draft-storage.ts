import type { DecodedDraft } from "./draft-decoding.ts";
import type { DraftWrite } from "./draft-mirror.ts";
import { type DraftRaw, type DraftRecords, draftOfRecords, idOf, type ListedDraft } from "./draft-records.ts";
import { createRecordStorage, type RecordStorage } from "./record-storage.ts";

/** The stored drafts of one object: the one to continue with, and those that can't be read. */
export type FoundDrafts = {
  readonly draft: Extract<DecodedDraft, { kind: "draft" }> | undefined;
  readonly unreadable: readonly UnreadableDraft[];
};

export type UnreadableDraft = Extract<DecodedDraft, { kind: "unreadable" }> & {
  readonly id: string;
  /** The stored data in raw form, for a file. */
  readonly raw: unknown;
};

/** The drafts on this device. Failures reject with a `StorageError`; what resolves is on the disk. */
export type DraftStorage = {
  find(objectKey: string): Promise<FoundDrafts>;
  list(): Promise<readonly ListedDraft[]>;
  /**
   * Stores all of a save or nothing. Rejects as `overtaken` when another revision is stored than the one it
   * follows, and as `gone` when none is.
   */
  save(write: DraftWrite): Promise<void>;
  /** Removes a draft and returns its records. With a revision, only that revision is removed. */
  remove(draftId: string, revision?: number): Promise<DraftRecords>;
  restore(records: DraftRecords): Promise<void>;
  /** The order number for a new save, above all numbers found, listed or saved so far. */
  nextOrder(nowMs: number): number;
  /** The stored draft with this id, in the form that `decodeDraft` reads. */
  read(draftId: string): Promise<unknown>;
};

export function createDraftStorage(name: string): DraftStorage {
  const storage: RecordStorage = createRecordStorage(name);
  return {
    nextOrder: storage.nextOrder,
    remove: storage.remove,
    restore: storage.restore,
    find: async (objectKey) => {
      const records = await storage.recordsOf(objectKey);
      return records.length === 0
        ? { draft: undefined, unreadable: [] }
        : sortOut(records.map(draftOfRecords));
    },
    list: async () => {
      const heads = await storage.heads();
      const { listedDraft } = await loadDecoding();
      return heads.map(listedDraft);
    },
    save: ({ head, follows, puts, editCount, dropSnapshots }) =>
      storage.write({
        head,
        follows,
        puts,
        drops: [
          ...dropSnapshots.map((number) => ({ kind: "snapshot", number })),
          { kind: "edit", from: editCount },
        ],
      }),
    read: async (draftId) => draftOfRecords(await storage.records(draftId)),
  };
}

/** Most objects have no draft, so the decoder is loaded with the first stored draft. */
function loadDecoding() {
  return import("./draft-decoding.ts");
}

async function sortOut(raws: readonly DraftRaw[]): Promise<FoundDrafts> {
  const { decodeDraft } = await loadDecoding();
  const found = raws.map((raw) => ({ id: idOf(raw.head), raw, decoded: decodeDraft(raw) }));
  return {
    draft: found.map(({ decoded }) => decoded).find((decoded) => decoded.kind === "draft"),
    unreadable: found.flatMap(({ id, raw, decoded }) =>
      decoded.kind === "unreadable" ? [{ ...decoded, id, raw }] : [],
    ),
  };
}
