import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { SetAsideDatabase } from "./set-aside.ts";

interface AsideSchema extends DBSchema {
  /** What could be read of broken databases. Nobody but the user needs it. */
  databases: { key: number; value: SetAsideDatabase & { readonly atMs: number } };
}

export const ASIDE_NAME = "redescribe-set-aside";

export function openAside(): Promise<IDBPDatabase<AsideSchema>> {
  return openDB<AsideSchema>(ASIDE_NAME, 1, {
    upgrade: (database) => void database.createObjectStore("databases", { autoIncrement: true }),
  });
}

/** All that was ever set aside on this device; nothing where the browser doesn't say which databases there are. */
export async function readKeptAside(): Promise<readonly unknown[]> {
  try {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === ASIDE_NAME)) return [];
    const database = await openAside();
    return await database.getAll("databases").finally(() => database.close());
  } catch {
    return [];
  }
}
