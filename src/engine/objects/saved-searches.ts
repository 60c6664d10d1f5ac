import * as z from "zod/mini";
import { createStore, type StoreApi } from "zustand/vanilla";
import { listOf, storedJson } from "../storage/stored-json.ts";

/** A search that somebody named. */
export type SavedSearch = { readonly name: string; readonly query: string };

/** The searches of a project, in the order of their names. This device keeps them. */
export type SavedSearches = StoreApi<readonly SavedSearch[]>;

const record = listOf(z.object({ name: z.string(), query: z.string() }));
const collator = new Intl.Collator("en", { numeric: true });

const stores = new Map<string, SavedSearches>();

export function savedSearchesOf(connection: string, project: string): SavedSearches {
  const name = `saved-searches ${JSON.stringify([connection, project])}`;
  const known = stores.get(name);
  if (known) return known;
  const stored = storedJson<readonly SavedSearch[]>(() => localStorage, name, record, []);
  const searches = createStore<readonly SavedSearch[]>(() => distinct(stored.read()));
  searches.subscribe((saved) => stored.write(saved));
  stores.set(name, searches);
  return searches;
}

/** False where another search has the name already; it is kept. */
export function saveSearch(searches: SavedSearches, search: SavedSearch): boolean {
  if (searches.getState().some(({ name }) => name === search.name)) return false;
  searches.setState(distinct([...searches.getState(), search]), true);
  return true;
}

export function deleteSearch(searches: SavedSearches, name: string): void {
  searches.setState(
    searches.getState().filter((search) => search.name !== name),
    true,
  );
}

function distinct(searches: readonly SavedSearch[]): readonly SavedSearch[] {
  const byName = new Map(searches.map((search) => [search.name, search]));
  return [...byName.values()].sort((one, other) => collator.compare(one.name, other.name));
}
