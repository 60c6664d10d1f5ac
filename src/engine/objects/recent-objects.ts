import { objectRefKey } from "#core/object/object-ref.ts";
import { type NamedObject, readObjects } from "./named-objects.ts";

/** An object that was opened on this device: id and name only, never metadata. */
export type RecentObject = NamedObject;

const STORAGE_KEY = "recent-objects";
const KEPT = 12;

/** The recent objects, newest first; an unreadable list counts as empty. */
export function recentObjects(): readonly RecentObject[] {
  return readObjects(() => localStorage, STORAGE_KEY);
}

export function rememberObject(object: RecentObject): void {
  const key = objectRefKey(object.ref);
  const others = recentObjects().filter(({ ref }) => objectRefKey(ref) !== key);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify([object, ...others].slice(0, KEPT)));
  } catch {
    // Storage is blocked or full. The list is only a convenience.
  }
}
