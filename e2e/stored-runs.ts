import type { Page } from "@playwright/test";

/** One object of a run as the browser's ledger has it. */
export interface StoredObject {
  readonly object: string;
  readonly operations: readonly string[];
  /** How it ended; null while it hasn't. */
  readonly outcome: string | null;
}

/** Every object of every run in this browser's ledger. */
export async function storedRunObjects(page: Page): Promise<readonly StoredObject[]> {
  return page.evaluate(
    () =>
      new Promise<StoredObject[]>((resolve, reject) => {
        const opening = indexedDB.open("redescribe-runs");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction("chunks").objectStore("chunks").getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(
              reading.result.flatMap(({ items }) =>
                items.map(({ entry, operations }: StoredItem) => ({
                  object: entry.ref.objectId,
                  operations,
                  outcome: entry.end?.outcome ?? null,
                })),
              ),
            );
          };
        };
        interface StoredItem {
          readonly entry: {
            readonly ref: { readonly objectId: string };
            readonly end: { readonly outcome: string } | null;
          };
          readonly operations: readonly string[];
        }
      }),
  );
}
