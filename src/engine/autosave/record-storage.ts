import { StorageError } from "../storage/storage-error.ts";
import { type DraftTransaction, draftDatabase, type PartKey, partRange, STORES } from "./draft-database.ts";
import { createDraftOrder } from "./draft-order.ts";
import { type DraftRecords, idOf, newestFirst, revisionOf } from "./draft-records.ts";

/** One save: the head, the parts that aren't stored yet, and those that go. */
export type RecordWrite = {
  readonly head: { readonly id: string };
  /** The revision that must be stored for the save to succeed; `undefined` means none. */
  readonly follows: number | undefined;
  readonly puts: readonly { readonly kind: string; readonly number: number; readonly value: unknown }[];
  readonly drops: readonly RecordDrop[];
};

/** A part that goes, or all parts of its kind from a number on. */
export type RecordDrop =
  | { readonly kind: string; readonly number: number }
  | { readonly kind: string; readonly from: number };

/** How many parts of a draft are read from the disk. */
export type ReadParts = { readonly done: number; readonly total: number };

/** Drafts of one sort as a head and parts each. Failures reject with a `StorageError`; what resolves is on the disk. */
export type RecordStorage = {
  /** The records of all drafts of one object or project, newest first. */
  recordsOf(objectKey: string, onProgress?: (read: ReadParts) => void): Promise<readonly DraftRecords[]>;
  /** The heads of all drafts, newest first. */
  heads(): Promise<readonly unknown[]>;
  /**
   * Stores all of a save or nothing. Rejects as `overtaken` when another revision is stored than the one it
   * follows, and as `gone` when none is.
   */
  write(write: RecordWrite): Promise<void>;
  /** Removes a draft and returns its records. With a revision, only that revision is removed. */
  remove(draftId: string, revision?: number): Promise<DraftRecords>;
  restore(records: DraftRecords): Promise<void>;
  records(draftId: string): Promise<DraftRecords>;
  /** Replaces a head that is stored, without its parts. Nothing happens where there is none. */
  changeHead(draftId: string, change: (head: object) => object): Promise<void>;
  /** The order number for a new save, above all numbers found, listed or saved so far. */
  nextOrder(nowMs: number): number;
};

export function createRecordStorage(name: string): RecordStorage {
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

    recordsOf: (objectKey, onProgress) =>
      reading(async (database) => {
        const transaction = database.transaction(STORES);
        const heads = await transaction.objectStore("drafts").index("objectKey").getAll(objectKey);
        order.see(heads);
        const records: DraftRecords[] = [];
        for (const head of newestFirst(heads)) {
          records.push({ head, parts: await partsOf(transaction, idOf(head), onProgress) });
        }
        return records;
      }),

    heads: () =>
      reading(async (database) => {
        const heads = await database.getAll("drafts");
        order.see(heads);
        return newestFirst(heads);
      }),

    write: ({ head, follows, puts, drops }) =>
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
            ...drops.map(
              (drop) => () =>
                parts.delete(
                  "from" in drop
                    ? partRange(head.id, drop.kind, drop.from)
                    : [head.id, drop.kind, drop.number],
                ),
            ),
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

    records: (draftId) =>
      reading(async (database) => {
        const transaction = database.transaction(STORES);
        const head = await transaction.objectStore("drafts").get(draftId);
        return { head, parts: await partsOf(transaction, draftId) };
      }),

    changeHead: (draftId, change) =>
      writing(
        (transaction) => [
          async () => {
            const heads = transaction.objectStore("drafts");
            const head = await heads.get(draftId);
            if (typeof head === "object" && head !== null) await heads.put(change(head));
          },
        ],
        () => undefined,
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

/** A page takes on all values of one answer in one task: eight parts with a hundred objects each take it about 20 ms. */
const PARTS_AT_ONCE = 8;

async function partsOf(
  transaction: DraftTransaction,
  draftId: string,
  onProgress: (read: ReadParts) => void = () => undefined,
): Promise<DraftRecords["parts"]> {
  const store = transaction.objectStore("parts");
  const keys = await store.getAllKeys(partRange(draftId));
  const parts: (readonly [PartKey, unknown])[] = [];
  while (parts.length < keys.length) {
    const some = keys.slice(parts.length, parts.length + PARTS_AT_ONCE);
    const [first, last] = [some[0], some.at(-1)];
    if (!first || !last) break;
    const values = await store.getAll(IDBKeyRange.bound(first, last));
    parts.push(...some.map((key, index) => [key, values[index]] as const));
    onProgress({ done: parts.length, total: keys.length });
  }
  return parts;
}

function abortQuietly(transaction: DraftTransaction<"readwrite">): void {
  try {
    transaction.abort();
  } catch {
    // The transaction has already ended.
  }
}
