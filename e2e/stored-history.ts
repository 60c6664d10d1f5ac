import type { Page } from "@playwright/test";

/** A submit in this browser's history. */
export interface StoredSubmit {
  readonly operationId: string;
  readonly reason: string;
  readonly sends: number;
  readonly end: { readonly outcome: string; readonly wasSent: boolean } | null;
}

/**
 * The submits of this browser's history, oldest first. Before the page has created the database there are
 * none, and none is created, since a database created elsewhere would lack its stores.
 */
export async function storedSubmits(page: Page): Promise<readonly StoredSubmit[]> {
  return page.evaluate(
    () =>
      new Promise<StoredSubmit[]>((resolve, reject) => {
        const opening = indexedDB.open("redescribe-journal");
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === "AbortError" ? resolve([]) : reject(opening.error));
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction("submits").objectStore("submits").getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** Copies the newest entry of this browser's history many times, each with the changes of `change`. */
export async function repeatNewestEntry(
  page: Page,
  count: number,
  change: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await page.evaluate(
    async ([times, changed]) => {
      const done = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open("redescribe-journal"));
      const transaction = database.transaction("submits", "readwrite");
      const store = transaction.objectStore("submits");
      const all: object[] = await done(store.getAll());
      const { sequence: _, ...newest } = { sequence: 0, ...all.at(-1) };
      for (let copy = 1; copy <= times; copy += 1) {
        store.put({ ...newest, operationId: `copy ${copy}`, reason: `copy ${copy} of many`, ...changed });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [count, change] as const,
  );
}
