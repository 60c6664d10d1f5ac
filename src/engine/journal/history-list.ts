import { createStore, type StoreApi } from "zustand/vanilla";
import { type StorageError, storageErrorOf } from "../storage/storage-error.ts";
import type { Journal } from "./journal.ts";
import { decodeEntry } from "./journal-encoding.ts";
import type { JournalEntry, UnreadableEntry } from "./journal-entry.ts";

export type HistoryEntry = JournalEntry | UnreadableEntry;

/** The visible part of the history, newest first. */
export type HistoryListState = {
  readonly query: string;
  readonly shown: readonly HistoryEntry[];
  /** Entries examined so far (`looked`), out of `total`. */
  readonly looked: number;
  readonly total: number;
  readonly isLooking: boolean;
  readonly error: StorageError | undefined;
};

/** The history, a page at a time. Only entries that are shown, or that a search examined, have been read. */
export type HistoryList = StoreApi<HistoryListState> & {
  /** Shows the newest entries that match, from the start. */
  search(query: string): Promise<void>;
  /** Shows one more page. */
  more(): Promise<void>;
  /** Reads the same number of entries again. */
  refresh(): Promise<void>;
};

type Matches = (entry: HistoryEntry, query: string) => boolean;

/** Entries per read without a search, few enough for the page to stay responsive. */
const CHUNK = 50;
/** Entries per read of a search, most of which aren't shown. */
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

  /** Reads on until `wanted` entries are shown, appending to `before`. A newer walk cancels this one. */
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

  return {
    ...store,
    search: (query) => {
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
  };
}

/** Entries that match, with their stored records. */
export type HistoryChunk = {
  readonly found: readonly { readonly entry: HistoryEntry; readonly record: unknown }[];
  readonly looked: number;
  readonly total: number;
};

/** Walks through the whole history, newest first, one chunk at a time. */
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
