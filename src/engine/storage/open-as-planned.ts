import { type IDBPDatabase, openDB } from "idb";
import { createMissingStores, type DatabasePlan } from "./database-plan.ts";
import { tellSetAside } from "./set-aside.ts";
import { StorageError } from "./storage-error.ts";

/** Opens a database in the version of its plan, and creates the stores that this version adds. */
export function openAsPlanned(
  plan: DatabasePlan,
  onClosed: () => void = () => undefined,
): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    openDB(plan.name, plan.version, {
      upgrade: (database, oldVersion, _newVersion, transaction) => {
        const missing = createMissingStores(plan, database, transaction);
        if (oldVersion === 0 || missing.length === 0) return;
        void transaction.done.then(() => tellSetAside({ name: plan.name, holds: plan.holds, stores: [] }));
      },
      blocked: () => reject(new StorageError("blocked")),
      // A newer page wants to change the stores. It isn't kept waiting; this one says so at its next save.
      blocking: (_current, _wanted, event) => {
        onClosed();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onClosed,
    }).then(resolve, reject);
  });
}
