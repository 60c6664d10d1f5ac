import { type IDBPDatabase, openDB } from "idb";
import { storageErrorOf } from "../storage/storage-error.ts";

/** A database of this page with everything in it, as it is stored. */
export type DatabaseContent = {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly StoreContent[];
};

export type StoreContent = {
  readonly name: string;
  readonly records: readonly (readonly [key: unknown, value: unknown])[];
};

/** The part of a database's name that all of this page's databases share. */
const PREFIX = "redescribe-";

/** The names of this page's databases that exist in this browser, in order. Rejects with a `StorageError`. */
export async function databaseNames(): Promise<readonly string[]> {
  try {
    const databases = await indexedDB.databases();
    return databases.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : [])).toSorted();
  } catch (error) {
    throw storageErrorOf(error);
  }
}

/** Reads a database in one transaction, so that its object stores fit together. Rejects with a `StorageError`. */
export function readDatabase(name: string): Promise<DatabaseContent> {
  return withStored(name, async (database) => {
    const names = Array.from(database.objectStoreNames);
    if (names.length === 0) return { name, version: database.version, stores: [] };
    const transaction = database.transaction(names);
    const stores = await Promise.all(
      names.map(async (store) => {
        const reading = transaction.objectStore(store);
        const [keys, values] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
        return { name: store, records: keys.map((key, index) => [key, values[index]] as const) };
      }),
    );
    return { name, version: database.version, stores };
  });
}

/** Runs a task with a database that exists, in whatever version it has. Rejects with a `StorageError`. */
export async function withStored<Result>(
  name: string,
  task: (database: IDBPDatabase) => Promise<Result>,
): Promise<Result> {
  try {
    const database = await openDB(name);
    return await task(database).finally(() => database.close());
  } catch (error) {
    throw storageErrorOf(error);
  }
}
