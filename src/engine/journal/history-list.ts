import { createStore, type StoreApi } from "zustand/vanilla";
import { type StorageError, storageErrorOf } from "../storage/storage-error.ts";
import type { Journal } from "./journal.ts";
import { decodeEntry } from "./journal-encoding.ts";
import type { JournalEntry, UnreadableEntry } from "./journal-entry.ts";

export type HistoryEntry = JournalEntry | UnreadableEntry;

/** What is shown of the history, newest first. */
export type HistoryListState = {
  readonly query: string;
  readonly shown: readonly HistoryEntry[];
  /** So many were looked at, of so many. */
  readonly looked: number;
  readonly total: number;
  readonly isLooking: boolean;
  readonly error: StorageError | undefined;
};

/** The history, a page at a time: however long it is, only what is shown has been read, or looked through by a search. */
export type HistoryList = StoreApi<HistoryListState> & {
  /** The newest that match, from the start. */
  search(query: string): Promise<void>;
  /** One page more. */
  more(): Promise<void>;
  /** As many as are shown, as they are now. */
  refresh(): Promise<void>;
};

type Matches = (entry: HistoryEntry, query: string) => boolean;

/** Entries that are read in one go: few enough for the page to stay quick in between. */
const CHUNK = 50;
/** Most of what a search reads isn't shown. */
const SEARCH_CHUNK = 200;

export function createHistoryList(journal: Journal, matches: Matches): HistoryList {
  const store = createStore<HistoryListState>(() => ({
    query: "",
    shown: [],
    looked: 0,
    total: 0,
    isLooking: true,
    error: undefined,
  }));
  let walk: ReturnType<typeof walkHistory> | undefined;

  /** Until so many are shown; what was shown before gives way to what is found now. */
  const look = async (own: NonNullable<typeof walk>, before: readonly HistoryEntry[], wanted: number) => {
    store.setState({ isLooking: true, error: undefined });
    let shown = before;
    try {
      while (shown.length < wanted) {
        const { value, done } = await own.next();
        if (own !== walk) return;
        if (done) break;
        if (value.found.length > 0) shown = [...shown, ...value.found.map(({ entry }) => entry)];
        const { looked, total } = value;
        store.setState({ shown, looked, total });
      }
    } catch (error) {
      if (own === walk) store.setState({ error: storageErrorOf(error) });
    }
    if (own === walk) store.setState({ isLooking: false });
  };
  const begin = (query: string, wanted: number) => {
    const isWanted = (entry: HistoryEntry) => query === "" || matches(entry, query);
    walk = walkHistory(journal, isWanted, wanted, query === "" ? CHUNK : SEARCH_CHUNK);
    return look(walk, [], wanted);
  };

  return Object.assign(store, {
    search: (query: string) => {
      store.setState({ query, shown: [], looked: 0 });
      return begin(query, CHUNK);
    },
    more: async () => {
      const { shown } = store.getState();
      if (walk) await look(walk, shown, shown.length + CHUNK);
    },
    refresh: () => {
      const { query, shown } = store.getState();
      return begin(query, Math.max(CHUNK, shown.length));
    },
  });
}

/** Some entries that were wanted, with the records as they are stored. */
export type HistoryChunk = {
  readonly found: readonly { readonly entry: HistoryEntry; readonly record: unknown }[];
  readonly looked: number;
  readonly total: number;
};

/** Through all of the history, newest first, a chunk at a time. */
export async function* walkHistory(
  journal: Pick<Journal, "sequences" | "records">,
  isWanted: (entry: HistoryEntry) => boolean,
  firstChunk = CHUNK,
  chunk = SEARCH_CHUNK,
): AsyncGenerator<HistoryChunk, void> {
  const sequences = await journal.sequences();
  const total = sequences.length;
  if (total === 0) yield { found: [], looked: 0, total };
  for (let start = 0, end = firstChunk; start < total; start = end, end += chunk) {
    const records = await journal.records(sequences.slice(start, end));
    const found = records
      .map((record) => ({ entry: decodeEntry(record), record }))
      .filter(({ entry }) => isWanted(entry));
    yield { found, looked: Math.min(total, end), total };
  }
}
