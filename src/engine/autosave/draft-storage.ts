import { StorageError } from "../storage/storage-error.ts";
import { type DraftTransaction, draftDatabase, partRange, STORES } from "./draft-database.ts";
import type { DecodedDraft } from "./draft-decoding.ts";
import type { DraftWrite } from "./draft-mirror.ts";
import { createDraftOrder } from "./draft-order.ts";
import {
  type DraftRaw,
  type DraftRecords,
  draftOfRecords,
  idOf,
  type ListedDraft,
  newestFirst,
  revisionOf,
} from "./draft-records.ts";

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
  const reading = draftDatabase(name);
  const order = createDraftOrder();

  const writing = <Result>(
    steps: (transaction: DraftTransaction<"readwrite">) => readonly (() => Promise<unknown>)[],
    result: () => Result,
  ): Promise<Result> =>
    reading(async (database) => {
      // Durability is strict because "saved on this device" must survive a power cut. This delays the disk
      // and not the page.
      const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
      try {
        // Each step is an async function, because a request may throw at once, and the other steps must still
        // be awaited.
        await Promise.all([...steps(transaction).map(async (step) => step()), transaction.done]);
        return result();
      } catch (error) {
        abortQuietly(transaction);
        // Requests of an aborted transaction fail without a reason; the transaction has it.
        throw error instanceof StorageError ? error : (transaction.error ?? error);
      }
    });

  return {
    nextOrder: order.next,

    find: (objectKey) =>
      reading(async (database) => {
        const transaction = database.transaction(STORES);
        const heads = await transaction.objectStore("drafts").index("objectKey").getAll(objectKey);
        order.see(heads);
        const raws = await Promise.all(
          newestFirst(heads).map(async (head) =>
            draftOfRecords({ head, parts: await partsOf(transaction, idOf(head)) }),
          ),
        );
        return raws.length === 0 ? { draft: undefined, unreadable: [] } : sortOut(raws);
      }),

    list: () =>
      reading(async (database) => {
        const heads = await database.getAll("drafts");
        order.see(heads);
        const { listedDraft } = await loadDecoding();
        return newestFirst(heads).map(listedDraft);
      }),

    save: ({ head, follows, puts, editCount, dropSnapshots }) =>
      writing(
        (transaction) => {
          const parts = transaction.objectStore("parts");
          // All requests are made at once, without waiting for the check, because a closing page gets no
          // further turn.
          return [
            () => checkRevision(transaction, head.id, follows),
            () => transaction.objectStore("drafts").put(head),
            ...puts.map(
              ({ kind, number, value }) =>
                () =>
                  parts.put(value, [head.id, kind, number]),
            ),
            ...dropSnapshots.map((number) => () => parts.delete([head.id, "snapshot", number])),
            () => parts.delete(partRange(head.id, "edit", editCount)),
          ];
        },
        () => undefined,
      ),

    remove: async (draftId, revision) => {
      let head: unknown;
      let parts: DraftRecords["parts"] = [];
      const take = async (transaction: DraftTransaction<"readwrite">) => {
        if (revision !== undefined) await checkRevision(transaction, draftId, revision);
        head = await transaction.objectStore("drafts").get(draftId);
        parts = await partsOf(transaction, draftId);
        await transaction.objectStore("drafts").delete(draftId);
        await transaction.objectStore("parts").delete(partRange(draftId));
      };
      return writing(
        (transaction) => [() => take(transaction)],
        () => ({ head, parts }),
      );
    },

    restore: ({ head, parts }) =>
      writing(
        (transaction) => [
          () => transaction.objectStore("drafts").put(head),
          ...parts.map(
            ([key, value]) =>
              () =>
                transaction.objectStore("parts").put(value, key),
          ),
        ],
        () => undefined,
      ),

    read: (draftId) =>
      reading(async (database) => {
        const transaction = database.transaction(STORES);
        const head = await transaction.objectStore("drafts").get(draftId);
        return draftOfRecords({ head, parts: await partsOf(transaction, draftId) });
      }),
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

async function checkRevision(
  transaction: DraftTransaction<"readwrite">,
  draftId: string,
  expected: number | undefined,
): Promise<void> {
  const stored = revisionOf(await transaction.objectStore("drafts").get(draftId));
  if (stored !== expected) throw new StorageError(stored === undefined ? "gone" : "overtaken");
}

async function partsOf(transaction: DraftTransaction, draftId: string): Promise<DraftRecords["parts"]> {
  const parts = transaction.objectStore("parts");
  const range = partRange(draftId);
  const [keys, values] = await Promise.all([parts.getAllKeys(range), parts.getAll(range)]);
  return keys.map((key, index) => [key, values[index]]);
}

function abortQuietly(transaction: DraftTransaction<"readwrite">): void {
  try {
    transaction.abort();
  } catch {
    // The transaction has already ended.
  }
}
