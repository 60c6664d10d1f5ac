import type { IDBPDatabase, IDBPTransaction } from "idb";

/** The definition of one object store. */
export type StorePlan = {
  readonly name: string;
  /** The path of the key within a record; `null` when the key is given separately. */
  readonly keyPath: string | null;
  /** True when the object store numbers its records. */
  readonly isNumbered: boolean;
  /** The key path of each index, by the index's name. */
  readonly indexes: Readonly<Record<string, string>>;
};

/** The definition of a database: its name and the object stores that it needs. */
export type DatabasePlan = {
  readonly name: string;
  /**
   * The version of the object stores and indexes. The content of a record has its own format number in each
   * record.
   */
  readonly version: number;
  /** The purpose of the database, for messages to the user. */
  readonly holds: "drafts" | "history" | "templates";
  readonly stores: readonly StorePlan[];
};

type UpgradeTransaction = IDBPTransaction<unknown, string[], "versionchange">;

/** Creates missing object stores and returns their names. */
export function createMissingStores(
  { stores }: DatabasePlan,
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
): readonly string[] {
  const missing = stores.filter(({ name }) => !database.objectStoreNames.contains(name));
  for (const { name, keyPath, isNumbered } of missing)
    database.createObjectStore(name, { keyPath, autoIncrement: isNumbered });
  for (const { name, indexes } of stores) {
    const store = transaction.objectStore(name);
    for (const [index, keyPath] of Object.entries(indexes))
      if (!store.indexNames.contains(index)) store.createIndex(index, keyPath);
  }
  return missing.map(({ name }) => name);
}

/** Does the database have every object store and index exactly as planned? */
export function isAsPlanned({ stores }: DatabasePlan, database: IDBPDatabase): boolean {
  const names = stores.map(({ name }) => name);
  if (!names.every((name) => database.objectStoreNames.contains(name))) return false;
  const transaction = database.transaction(names);
  return stores.every(({ name, keyPath, isNumbered, indexes }) => {
    const store = transaction.objectStore(name);
    const hasIndexes = Object.entries(indexes).every(
      ([index, path]) => store.indexNames.contains(index) && store.index(index).keyPath === path,
    );
    return store.keyPath === keyPath && store.autoIncrement === isNumbered && hasIndexes;
  });
}
