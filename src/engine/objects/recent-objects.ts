import { objectRefKey } from "#core/object/object-ref.ts";
import { type NamedObject, readObjects } from "./named-objects.ts";

/** An object that was opened here: id and name only, never metadata. */
export type RecentObject = NamedObject;

const STORAGE_KEY = "recent-objects";
const KEPT = 12;

/** Newest first. What can't be read is no list. */
export function recentObjects(): readonly RecentObject[] {
  return readObjects(() => localStorage, STORAGE_KEY);
}

export function rememberObject(object: RecentObject): void {
  const key = objectRefKey(object.ref);
  const others = recentObjects().filter(({ ref }) => objectRefKey(ref) !== key);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify([object, ...others].slice(0, KEPT)));
  } catch {
    // Blocked or full storage: the list is a convenience.
  }
}
