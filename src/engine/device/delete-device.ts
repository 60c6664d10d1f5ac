import { storageErrorOf } from "../storage/storage-error.ts";
import { databaseNames, withStored } from "./device-databases.ts";
import { type DeviceOverview, readOverview } from "./device-overview.ts";
import { deletePreferences } from "./device-preferences.ts";

/** The browser's Web Locks, as far as deleting needs them. */
export type DeviceLocks = Pick<LockManager, "request" | "query">;

export type DeletionEffects = {
  /** Absent when the page wasn't loaded over a secure connection. */
  readonly locks: DeviceLocks | undefined;
  /** Stores what this tab hasn't stored yet. Resolves with false when something remains that isn't stored. */
  readonly settle: () => Promise<boolean>;
};

/** Why nothing was deleted. */
export type DeletionHindrance =
  /** Another tab has a draft open, submits or drives a run. */
  | "other-tab"
  /** This tab submits, drives a run, or has changes that couldn't be stored. */
  | "this-tab"
  /** This browser can't tell what other tabs do. */
  | "unknown-tabs";

export type Deletion =
  | { readonly kind: "deleted"; readonly overview: DeviceOverview }
  /** Not everything is gone; `left` are names of databases. */
  | { readonly kind: "partly"; readonly left: readonly string[] }
  | { readonly kind: "hindered"; readonly hindrance: DeletionHindrance }
  /** More or other data is stored than the user agreed to delete. Nothing was deleted. */
  | { readonly kind: "changed"; readonly overview: DeviceOverview };

const DELETION_LOCK = "redescribe delete-all";

/** Names of the locks of tabs that send requests, or wait for responses, begin like this. */
const SENDING_LOCKS = ["redescribe-run ", "redescribe-submit ", "redescribe-object "];

/**
 * Deletes everything that this page has stored in this browser, if it is still what the user saw and agreed to. Nothing is
 * deleted while a tab has a draft open, or anything is being sent. Rejects with a `StorageError` when the browser can't tell what
 * is stored; then nothing was deleted.
 */
export async function deleteDevice(
  agreed: DeviceOverview,
  { locks, settle }: DeletionEffects,
): Promise<Deletion> {
  if (!locks) return { kind: "hindered", hindrance: "unknown-tabs" };
  return locks.request(DELETION_LOCK, { ifAvailable: true }, async (lock): Promise<Deletion> => {
    if (!lock) return { kind: "hindered", hindrance: "other-tab" };
    if (!(await settle())) return { kind: "hindered", hindrance: "this-tab" };
    const overview = await readOverview();
    if (overview.stamp !== agreed.stamp) return { kind: "changed", overview };
    const names = await databaseNames();
    const hindrance = hindranceOf(await locks.query());
    if (hindrance) return { kind: "hindered", hindrance };
    const left: string[] = [];
    for (const name of names) {
      try {
        await clearDatabase(name);
      } catch {
        left.push(name);
      }
    }
    if (left.length > 0) return { kind: "partly", left };
    deletePreferences();
    return { kind: "deleted", overview };
  });
}

function hindranceOf({ held = [], pending = [] }: LockManagerSnapshot): DeletionHindrance | undefined {
  const own = held.find(({ name }) => name === DELETION_LOCK)?.clientId;
  const all = [...held, ...pending].filter(({ name }) => name?.startsWith("redescribe"));
  if (own === undefined || all.some(({ clientId }) => clientId !== own)) return "other-tab";
  const isSending = all.some(({ name = "" }) => SENDING_LOCKS.some((prefix) => name.startsWith(prefix)));
  return isSending ? "this-tab" : undefined;
}

/**
 * Empties a database in one transaction, all of it or nothing. The database itself stays, since deleting it would wait for the
 * connections of other tabs.
 */
function clearDatabase(name: string): Promise<void> {
  return withStored(name, async (database) => {
    const names = Array.from(database.objectStoreNames);
    if (names.length === 0) return;
    const transaction = database.transaction(names, "readwrite", { durability: "strict" });
    try {
      await Promise.all([...names.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    } catch (error) {
      throw storageErrorOf(transaction.error ?? error);
    }
  });
}
