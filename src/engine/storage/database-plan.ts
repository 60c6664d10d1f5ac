import type { IDBPDatabase, IDBPTransaction } from "idb";

/** One store of a database, as it is made. */
export type StorePlan = {
  readonly name: string;
  /** Where a record has its key; `null`: the key is given beside it. */
  readonly keyPath: string | null;
  /** Are records numbered by the store? */
  readonly isNumbered: boolean;
  /** What each index is of, by the index's name. */
  readonly indexes: Readonly<Record<string, string>>;
};

/** A database of this product: what it is called, and the stores that it can't do without. */
export type DatabasePlan = {
  readonly name: string;
  /** Of the stores and their indexes. What is in the records has a format of its own, in each record. */
  readonly version: number;
  /** What it is for, as it is named to the user. */
  readonly holds: "drafts" | "history" | "templates";
  readonly stores: readonly StorePlan[];
};

type UpgradeTransaction = IDBPTransaction<unknown, string[], "versionchange">;

/** Makes what isn't there. Gives back the names of the stores that weren't. */
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

/** Has the database every store and index of its plan, made as the plan says? */
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
