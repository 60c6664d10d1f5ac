import type { Page } from "@playwright/test";

// The stored data of a page's origin as plain values, read from one browser and written into another.

export interface StoredStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
  readonly records: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
}

export interface StoredDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly StoredStore[];
}

export interface StoredData {
  readonly localStorage: Readonly<Record<string, string>>;
  readonly sessionStorage: Readonly<Record<string, string>>;
  readonly databases: readonly StoredDatabase[];
}

/** Everything that the page's origin has stored, and the tab's session storage. */
export async function readStoredData(page: Page): Promise<StoredData> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: StoredDatabase[] = [];
    for (const { name = "", version = 0 } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const stores: StoredStore[] = [];
      for (const storeName of database.objectStoreNames) {
        const store = database.transaction(storeName).objectStore(storeName);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        stores.push({
          name: storeName,
          keyPath: store.keyPath,
          autoIncrement: store.autoIncrement,
          indexes: Array.from(store.indexNames, (index) => ({
            name: index,
            keyPath: store.index(index).keyPath,
          })),
          records: keys.map((key, position) => ({ key, value: values[position] })),
        });
      }
      database.close();
      databases.push({ name, version, stores });
    }
    databases.sort((one, other) => (one.name < other.name ? -1 : 1));
    return { localStorage: { ...localStorage }, sessionStorage: { ...sessionStorage }, databases };
  });
}

/**
 * Writes stored data into the page's origin; the product must not be running there, see `openBlankPage`. Data
 * with the same names is replaced.
 */
export async function writeStoredData(page: Page, stored: StoredData): Promise<void> {
  await page.evaluate(async (text) => {
    const { localStorage: local, sessionStorage: session, databases }: StoredData = JSON.parse(text);
    for (const [key, text] of Object.entries(local)) localStorage.setItem(key, text);
    for (const [key, text] of Object.entries(session)) sessionStorage.setItem(key, text);
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    for (const { name, version, stores } of databases) {
      await done(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        for (const { name: storeName, keyPath, autoIncrement, indexes } of stores) {
          const store = opening.result.createObjectStore(storeName, { keyPath, autoIncrement });
          for (const index of indexes) store.createIndex(index.name, index.keyPath);
        }
      };
      await done(opening);
      const database = opening.result;
      for (const { name: storeName, keyPath, records } of stores) {
        const transaction = database.transaction(storeName, "readwrite");
        for (const { key, value } of records) {
          if (keyPath === null) transaction.objectStore(storeName).put(value, key);
          else transaction.objectStore(storeName).put(value);
        }
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
      }
      database.close();
    }
  }, JSON.stringify(stored));
}

/** Opens a page of this origin without the product, so that databases can be created before it opens them. */
export async function openBlankPage(page: Page, origin: string): Promise<void> {
  const address = `${origin}/blank-for-a-test`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>blank</title>" }),
  );
  await page.goto(address);
  await page.unroute(address);
}
