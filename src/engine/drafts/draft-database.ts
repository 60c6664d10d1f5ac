import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { StorageError } from "../storage-error.ts";

/** Draft, kind of part, number: the parts of one draft lie side by side, in their order. */
export type PartKey = [draftId: string, kind: string, number: number];

/** Values are `unknown`: whatever is read back has to be parsed. */
interface DraftSchema extends DBSchema {
  /** Heads, by their id. */
  drafts: { key: string; value: unknown; indexes: { objectKey: string } };
  parts: { key: PartKey; value: unknown };
}

export type DraftDatabase = IDBPDatabase<DraftSchema>;

export const STORES: readonly ["drafts", "parts"] = ["drafts", "parts"];

export type DraftTransaction<Mode extends IDBTransactionMode = "readonly" | "readwrite"> = IDBPTransaction<
  DraftSchema,
  typeof STORES,
  Mode
>;

/** Of the stores and their indexes. What is in the records has a version of its own, in each record. */
const VERSION = 1;

/** A connection that is opened when it is needed, and again when the browser or a newer page has closed it. */
export function createDatabaseOpener(name: string): () => Promise<DraftDatabase> {
  let opened: Promise<DraftDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return () => {
    opened ??= openDraftDatabase(name, forget).catch((error) => {
      forget();
      throw error;
    });
    return opened;
  };
}

async function openDraftDatabase(name: string, onClosed: () => void): Promise<DraftDatabase> {
  if (!globalThis.indexedDB) throw new StorageError("unavailable");
  return new Promise((resolve, reject) => {
    openDB<DraftSchema>(name, VERSION, {
      upgrade: (database) => {
        database.createObjectStore("drafts", { keyPath: "id" }).createIndex("objectKey", "objectKey");
        database.createObjectStore("parts");
      },
      blocked: () => reject(new StorageError("blocked")),
      // A newer page wants to change the stores. It isn't kept waiting; this one says so at its next save.
      blocking: (_current, _wanted, event) => {
        onClosed();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onClosed,
    }).then(resolve, reject);
  });
}

/** The keys of all parts of a draft, or of those of one kind from a number on. */
export function partRange(draftId: string, kind?: string, from = 0): IDBKeyRange {
  return kind === undefined
    ? IDBKeyRange.bound([draftId], [draftId, []])
    : IDBKeyRange.bound([draftId, kind, from], [draftId, kind, Number.POSITIVE_INFINITY]);
}
