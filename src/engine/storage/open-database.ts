import type { DBSchema, IDBPDatabase } from "idb";
import { type DatabasePlan, isAsPlanned } from "./database-plan.ts";
import { openAsPlanned } from "./open-as-planned.ts";
import { StorageError, storageErrorOf } from "./storage-error.ts";

/** Runs a task with an open database. Rejects with a `StorageError`. */
export type WithDatabase<Schema extends DBSchema> = <Result>(
  task: (database: IDBPDatabase<Schema>) => Promise<Result>,
) => Promise<Result>;

/**
 * Opens a database when it is needed, and again when the browser or a newer page has closed it. A task that
 * finds its connection closing is repeated once on a new one; it can't have begun a transaction.
 */
export function createDatabase<Schema extends DBSchema>(plan: DatabasePlan): WithDatabase<Schema> {
  let opened: Promise<IDBPDatabase> | undefined;
  /**
   * True once the database was open. A browser whose storage has vanished is treated differently from one
   * that never had any.
   */
  let wasOpen = false;
  const forget = () => {
    opened = undefined;
  };
  const open = async () => {
    opened ??= openSoundDatabase(plan, forget);
    try {
      const database = await opened;
      wasOpen = true;
      return database as unknown as IDBPDatabase<Schema>;
    } catch (error) {
      forget();
      const failure = errorOfOpening(error);
      throw wasOpen && failure.problem === "unavailable" ? new StorageError("broken", error) : failure;
    }
  };
  return async (task) => {
    try {
      return await task(await open());
    } catch (error) {
      if (!isOfClosedConnection(error)) throw storageErrorOf(error);
    }
    forget();
    try {
      return await task(await open());
    } catch (error) {
      throw storageErrorOf(error);
    }
  };
}

async function openSoundDatabase(plan: DatabasePlan, onClosed: () => void): Promise<IDBPDatabase> {
  if (!globalThis.indexedDB) throw new StorageError("unavailable");
  const database = await openAsPlanned(plan, onClosed);
  if (isAsPlanned(plan, database)) return database;
  database.close();
  const { mendDatabase } = await import("./mend-database.ts");
  await mendDatabase(plan);
  return openAsPlanned(plan, onClosed);
}

/** In some private windows every attempt to open a database ends so: the browser gives none. */
function errorOfOpening(error: unknown): StorageError {
  if (isNamed(error, "InvalidStateError")) return new StorageError("unavailable", error);
  return storageErrorOf(error);
}

function isOfClosedConnection(error: unknown): boolean {
  if (error instanceof StorageError) return error.problem === "broken" && isOfClosedConnection(error.cause);
  return isNamed(error, "InvalidStateError");
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
