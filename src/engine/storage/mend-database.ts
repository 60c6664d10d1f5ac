import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { type DatabasePlan, isAsPlanned } from "./database-plan.ts";
import { openAside } from "./kept-aside.ts";
import { openAsPlanned } from "./open-as-planned.ts";
import { type SetAsideDatabase, tellSetAside } from "./set-aside.ts";
import { StorageError } from "./storage-error.ts";

/**
 * Replaces a database that lacks its object stores. All readable content is first copied into a database of
 * its own, and records that fit are put back. When the copy fails, nothing is deleted.
 */
export async function mendDatabase(plan: DatabasePlan): Promise<void> {
  await whileNobodyElseMends(plan.name, async () => {
    const broken = await openDB(plan.name);
    // Another tab may have mended the database meanwhile.
    if (isAsPlanned(plan, broken)) return broken.close();
    const aside = await readAll(plan, broken).finally(() => broken.close());
    await keepAside(aside);
    await new Promise<void>((resolve, reject) => {
      deleteDB(plan.name, { blocked: () => reject(new StorageError("blocked")) }).then(resolve, reject);
    });
    await putBack(plan, aside);
    tellSetAside(aside);
  });
}

async function whileNobodyElseMends(name: string, task: () => Promise<void>): Promise<void> {
  // Absent when the page wasn't loaded over a secure connection.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  await (locks ? locks.request(`redescribe mend ${name}`, task) : task());
}

async function readAll({ name, holds }: DatabasePlan, database: IDBPDatabase): Promise<SetAsideDatabase> {
  const names = Array.from(database.objectStoreNames);
  const stores = await Promise.all(
    names.map(async (store) => {
      const { store: reading } = database.transaction(store);
      const [keys, values] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
      return { name: store, records: keys.map((key, index) => [key, values[index]] as const) };
    }),
  );
  return { name, holds, stores };
}

async function keepAside(aside: SetAsideDatabase): Promise<void> {
  if (aside.stores.every(({ records }) => records.length === 0)) return;
  const database = await openAside();
  const transaction = database.transaction("databases", "readwrite", { durability: "strict" });
  await Promise.all([transaction.store.add({ ...aside, atMs: Date.now() }), transaction.done]);
  database.close();
}

async function putBack(plan: DatabasePlan, { stores }: SetAsideDatabase): Promise<void> {
  const database = await openAsPlanned(plan);
  for (const { name, keyPath } of plan.stores) {
    for (const [key, value] of stores.find((store) => store.name === name)?.records ?? []) {
      // A record that doesn't fit stays among those set aside.
      const put =
        keyPath === null ? database.put(name, value, key as IDBValidKey) : database.put(name, value);
      await put.catch(() => undefined);
    }
  }
  database.close();
}
