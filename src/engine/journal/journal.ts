import type { DBSchema } from "idb";
import { createDatabase } from "../storage/open-database.ts";
import { StorageError } from "../storage/storage-error.ts";
import { type Timers, within } from "../storage/timers.ts";
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
  /** The numbers of all entries, newest first. Cheap, however many there are. */
  sequences(): Promise<readonly number[]>;
  /** The numbers of those that haven't ended, or whose outcome isn't known, newest first. As cheap. */
  unfinished(): Promise<readonly number[]>;
  /** The numbers of those of which something may still arrive, newest first. As cheap. */
  withOpenLooks(): Promise<readonly number[]>;
  /** Newest first: all entries, or those that lie between the first and the last of these numbers. */
  list(sequences?: readonly number[]): Promise<readonly (JournalEntry | UnreadableEntry)[]>;
  /** The same entries as they are stored, with fields that this version of the page doesn't know. */
  records(sequences?: readonly number[]): Promise<readonly unknown[]>;
  read(sequence: number): Promise<JournalEntry | UnreadableEntry | undefined>;
  /** Told after each write of this page. Gives back what ends that. */
  subscribe(onWrite: () => void): () => void;
};

interface JournalSchema extends DBSchema {
  /** Numbered by the store: the order doesn't hang on a clock. Values are `unknown`: what is read back is parsed. */
  submits: { key: number; value: unknown; indexes: { outcome: string; looks: number } };
}

/** A disk that takes longer isn't waited for: nothing has been sent yet, and can be tried again. */
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
        // An entry without an end has no outcome, and only one with looks to come has looks: the others aren't in the index.
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
        // A request fails as aborted; why it was is the transaction's to say.
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
