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

/** What is stored of one object: the draft to go on with, and those that can't be read. */
export type FoundDrafts = {
  readonly draft: Extract<DecodedDraft, { kind: "draft" }> | undefined;
  readonly unreadable: readonly UnreadableDraft[];
};

export type UnreadableDraft = Extract<DecodedDraft, { kind: "unreadable" }> & {
  readonly id: string;
  /** Whatever is stored, for a file. */
  readonly raw: unknown;
};

/** Drafts on this device. Everything rejects with a `StorageError`; what resolves is on the disk. */
export type DraftStorage = {
  find(objectKey: string): Promise<FoundDrafts>;
  list(): Promise<readonly ListedDraft[]>;
  /** All of a save or nothing. `overtaken` when another revision is stored than the one it follows, `gone` when none. */
  save(write: DraftWrite): Promise<void>;
  /** Gives back what it removed. With a revision it removes that one alone. */
  remove(draftId: string, revision?: number): Promise<DraftRecords>;
  restore(records: DraftRecords): Promise<void>;
  /** For a save that begins now: after all that was found, listed or saved so far. */
  nextOrder(nowMs: number): number;
  /** Whatever is stored under that id, in the form that `decodeDraft` reads. */
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
      // Strict: "saved on this device" shall be true after a power cut too. It costs the disk, not the page.
      const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
      try {
        // Each in an async function of its own: a request may throw at once, and then the others are still awaited.
        await Promise.all([...steps(transaction).map(async (step) => step()), transaction.done]);
        return result();
      } catch (error) {
        abortQuietly(transaction);
        // Requests fail as aborted; why they were is the transaction's to say.
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
          // All asked for at once, without waiting for the check: a page that is being closed has no second turn.
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

/** Most objects have no draft: what reads one is loaded with the first that is found. */
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
    // It is over already.
  }
}
