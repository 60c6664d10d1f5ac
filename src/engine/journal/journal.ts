import type { DBSchema } from "idb";
import { createDatabase } from "../storage/open-database.ts";
import { StorageError } from "../storage/storage-error.ts";
import { type Timers, within } from "../storage/timers.ts";
import type { JournalEnd, JournalEntry, JournalIntent, UnreadableEntry } from "./journal-entry.ts";

/**
 * All submits from this browser, past and about to happen. Failures reject with a `StorageError`; what
 * resolves is on the disk, even after a power cut.
 */
export type Journal = {
  /** Records the intent before the first send. Resolves with the entry's number. */
  begin(intent: JournalIntent): Promise<number>;
  /** Records the number of every further send before it happens. */
  recordSend(sequence: number, send: number): Promise<void>;
  recordEnd(sequence: number, end: JournalEnd): Promise<void>;
  /** The numbers of all entries, newest first. This is cheap however many there are. */
  sequences(): Promise<readonly number[]>;
  /** The numbers of entries without an end or with an unknown outcome, newest first. Equally cheap. */
  unfinished(): Promise<readonly number[]>;
  /** The numbers of entries with remaining late looks, newest first. Equally cheap. */
  withOpenLooks(): Promise<readonly number[]>;
  /** All entries, newest first, or those between the first and the last of the given numbers. */
  list(sequences?: readonly number[]): Promise<readonly (JournalEntry | UnreadableEntry)[]>;
  /** The same entries in their stored form, including fields that this version of the page doesn't know. */
  records(sequences?: readonly number[]): Promise<readonly unknown[]>;
  read(sequence: number): Promise<JournalEntry | UnreadableEntry | undefined>;
  /** Calls `onWrite` after each write of this page. Returns a function that unsubscribes. */
  subscribe(onWrite: () => void): () => void;
};

interface JournalSchema extends DBSchema {
  /**
   * The object store numbers the entries, so their order doesn't depend on a clock. Values are `unknown`,
   * since stored data must be parsed.
   */
  submits: { key: number; value: unknown; indexes: { outcome: string; looks: number } };
}

/** A slower disk isn't waited for: nothing has been sent yet, and the user can try again. */
const WRITE_LIMIT_MS = 10_000;

export function createJournal(name: string, timers: Timers): Journal {
  const withDatabase = createDatabase<JournalSchema>({
    name,
    version: 3,
    holds: "history",
    stores: [
      {
        name: "submits",
        keyPath: "sequence",
        isNumbered: true,
        // Entries without an end aren't in the index of outcomes, and entries without remaining looks aren't
        // in the index of looks.
        indexes: { outcome: "end.outcome", looks: "end.looks.taken" },
      },
    ],
  });
  const listeners = new Set<() => void>();

  const attempt: typeof withDatabase = (task) =>
    within(WRITE_LIMIT_MS, timers, withDatabase(task), () => new StorageError("silent"));

  const write = <Result>(
    task: (store: {
      get(key: number): Promise<unknown>;
      put(value: unknown): Promise<number>;
    }) => Promise<Result>,
  ) => {
    const written = attempt(async (database) => {
      const transaction = database.transaction("submits", "readwrite", { durability: "strict" });
      const [result] = await Promise.all([task(transaction.store), transaction.done]).catch((error) => {
        // Requests of an aborted transaction fail without a reason; the transaction has it.
        throw transaction.error ?? error;
      });
      return result;
    });
    written.then(
      () => {
        for (const onWrite of listeners) onWrite();
      },
      () => undefined,
    );
    return written;
  };

  const change = (sequence: number, changed: object) =>
    write(async (store) => {
      const stored = await store.get(sequence);
      if (typeof stored !== "object" || stored === null) throw new StorageError("gone");
      await store.put({ ...stored, ...changed });
    });

  const records = async (sequences?: readonly number[]): Promise<readonly unknown[]> => {
    if (sequences?.length === 0) return [];
    const range = sequences && IDBKeyRange.bound(Math.min(...sequences), Math.max(...sequences));
    const found = await attempt((database) => database.getAll("submits", range));
    return found.toReversed();
  };

  return {
    subscribe: (onWrite) => {
      listeners.add(onWrite);
      return () => listeners.delete(onWrite);
    },
    begin: async (intent) => {
      const { encodeIntent } = await import("./journal-encoding.ts");
      return write((store) => store.put(encodeIntent(intent, 1)));
    },
    recordSend: (sequence, send) => change(sequence, { sends: send }),
    recordEnd: async (sequence, end) => {
      const { encodeEnd } = await import("./journal-encoding.ts");
      await change(sequence, encodeEnd(end));
    },
    sequences: async () => {
      const all = await attempt((database) => database.getAllKeys("submits"));
      return all.toReversed();
    },
    unfinished: () =>
      attempt(async (database) => {
        const { store } = database.transaction("submits");
        const index = store.index("outcome");
        const [all, ended, unknown] = await Promise.all([
          store.getAllKeys(),
          index.getAllKeys(),
          index.getAllKeys("unknown"),
        ]);
        const settled = new Set(ended);
        for (const sequence of unknown) settled.delete(sequence);
        return all.filter((sequence) => !settled.has(sequence)).toReversed();
      }),
    withOpenLooks: () =>
      attempt(async (database) => {
        const found = await database.getAllKeysFromIndex("submits", "looks");
        return found.toSorted((one, other) => other - one);
      }),
    list: async (sequences) => {
      const { decodeEntry } = await import("./journal-encoding.ts");
      return (await records(sequences)).map(decodeEntry);
    },
    records,
    read: async (sequence) => {
      const { decodeEntry } = await import("./journal-encoding.ts");
      const raw = await attempt((database) => database.get("submits", sequence));
      return raw === undefined ? undefined : decodeEntry(raw);
    },
  };
}
