import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { SetAsideDatabase } from "./set-aside.ts";

interface AsideSchema extends DBSchema {
  /** The readable content of broken databases, kept for the user only. */
  databases: { key: number; value: SetAsideDatabase & { readonly atMs: number } };
}

export const ASIDE_NAME = "redescribe-set-aside";

export function openAside(): Promise<IDBPDatabase<AsideSchema>> {
  return openDB<AsideSchema>(ASIDE_NAME, 1, {
    upgrade: (database) => void database.createObjectStore("databases", { autoIncrement: true }),
  });
}

/** Everything that was ever set aside on this device; empty when the browser can't list its databases. */
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
