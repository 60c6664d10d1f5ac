import type { Journal } from "#engine/journal/journal.ts";
import { decodeEntry, encodeEnd, encodeIntent } from "#engine/journal/journal-encoding.ts";
import { StorageError } from "#engine/storage/storage-error.ts";

type Stored = {
  readonly sequence: number;
  readonly end: { readonly outcome: string; readonly looks?: unknown } | null;
};

/** A journal with the usual records in memory, which is fast and reliable. */
export function createMemoryJournal(): Journal {
  const stored = new Map<number, Stored>();
  const listeners = new Set<() => void>();
  const change = (sequence: number, changed: object) => {
    const record = stored.get(sequence);
    if (!record) throw new StorageError("gone");
    stored.set(sequence, { ...record, ...changed });
    for (const onWrite of listeners) onWrite();
  };
  const newestFirst = () => [...stored.values()].toReversed();
  const records = async (sequences?: readonly number[]) =>
    newestFirst().filter(({ sequence }) => !sequences || sequences.includes(sequence));

  return {
    subscribe: (onWrite) => {
      listeners.add(onWrite);
      return () => listeners.delete(onWrite);
    },
    begin: async (intent) => {
      const sequence = stored.size + 1;
      stored.set(sequence, { ...encodeIntent(intent, 1), sequence });
      return sequence;
    },
    recordSend: async (sequence, send) => change(sequence, { sends: send }),
    recordEnd: async (sequence, end) => change(sequence, encodeEnd(end)),
    sequences: async () => newestFirst().map(({ sequence }) => sequence),
    unfinished: async () =>
      newestFirst()
        .filter(({ end }) => !end || end.outcome === "unknown")
        .map(({ sequence }) => sequence),
    withOpenLooks: async () =>
      newestFirst()
        .filter(({ end }) => end?.looks !== undefined)
        .map(({ sequence }) => sequence),
    records,
    list: async (sequences) => (await records(sequences)).map(decodeEntry),
    read: async (sequence) => {
      const record = stored.get(sequence);
      return record && decodeEntry(record);
    },
  };
}
