import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { StorageError, storageErrorOf } from "../storage-error.ts";
import type { Timers } from "../timers.ts";
import { within } from "../timers.ts";
import type { JournalEnd, JournalEntry, JournalIntent, UnreadableEntry } from "./journal-entry.ts";

/**
 * What was, and is about to be, submitted from this browser. Everything rejects with a `StorageError`; what resolves is on
 * the disk, also after a power cut.
 */
export type Journal = {
  /** Before the first send. Resolves with the entry's number. */
  begin(intent: JournalIntent): Promise<number>;
  /** Before every further send: its number. */
  recordSend(sequence: number, send: number): Promise<void>;
  recordEnd(sequence: number, end: JournalEnd): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly (JournalEntry | UnreadableEntry)[]>;
  read(sequence: number): Promise<JournalEntry | UnreadableEntry | undefined>;
};

interface JournalSchema extends DBSchema {
  /** Numbered by the store: the order doesn't hang on a clock. Values are `unknown`: what is read back is parsed. */
  submits: { key: number; value: unknown };
}

type JournalDatabase = IDBPDatabase<JournalSchema>;

/** Of the store. What is in the records has a format of its own, in each record. */
const VERSION = 1;
/** A disk that takes longer isn't waited for: nothing has been sent yet, and can be tried again. */
const WRITE_LIMIT_MS = 10_000;

export function createJournal(name: string, timers: Timers): Journal {
  let opened: Promise<JournalDatabase> | undefined;
  const open = () => {
    const forget = () => {
      opened = undefined;
    };
    opened ??= openJournal(name, forget).catch((error) => {
      forget();
      throw error;
    });
    return opened;
  };

  const attempt = async <Result>(task: (database: JournalDatabase) => Promise<Result>): Promise<Result> => {
    try {
      const result = open().then(task);
      return await within(WRITE_LIMIT_MS, timers, result, () => new StorageError("silent"));
    } catch (error) {
      throw storageErrorOf(error);
    }
  };

  const write = <Result>(
    task: (store: {
      get(key: number): Promise<unknown>;
      put(value: unknown): Promise<number>;
    }) => Promise<Result>,
  ) =>
    attempt(async (database) => {
      const transaction = database.transaction("submits", "readwrite", { durability: "strict" });
      const [result] = await Promise.all([task(transaction.store), transaction.done]).catch((error) => {
        // A request fails as aborted; why it was is the transaction's to say.
        throw transaction.error ?? error;
      });
      return result;
    });

  const change = (sequence: number, changed: object) =>
    write(async (store) => {
      const stored = await store.get(sequence);
      if (typeof stored !== "object" || stored === null) throw new StorageError("gone");
      await store.put({ ...stored, ...changed });
    });

  return {
    begin: async (intent) => {
      const { encodeIntent } = await import("./journal-encoding.ts");
      return write((store) => store.put(encodeIntent(intent, 1)));
    },
    recordSend: (sequence, send) => change(sequence, { sends: send }),
    recordEnd: async (sequence, end) => {
      const { encodeEnd } = await import("./journal-encoding.ts");
      await change(sequence, { end: encodeEnd(end) });
    },
    list: async () => {
      const { decodeEntry } = await import("./journal-encoding.ts");
      const all = await attempt((database) => database.getAll("submits"));
      return all.map(decodeEntry).toReversed();
    },
    read: async (sequence) => {
      const { decodeEntry } = await import("./journal-encoding.ts");
      const raw = await attempt((database) => database.get("submits", sequence));
      return raw === undefined ? undefined : decodeEntry(raw);
    },
  };
}

async function openJournal(name: string, onClosed: () => void): Promise<JournalDatabase> {
  if (!globalThis.indexedDB) throw new StorageError("unavailable");
  return new Promise((resolve, reject) => {
    openDB<JournalSchema>(name, VERSION, {
      upgrade: (database) => {
        database.createObjectStore("submits", { keyPath: "sequence", autoIncrement: true });
      },
      blocked: () => reject(new StorageError("blocked")),
      blocking: (_current, _wanted, event) => {
        onClosed();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onClosed,
    }).then(resolve, reject);
  });
}
