import { objectRefKey } from "#core/object/object-ref.ts";
import { type NamedObject, storedObjects } from "./named-objects.ts";

/** An object that was opened on this device: id and name only, never metadata. */
export type RecentObject = NamedObject;

const stored = storedObjects(() => localStorage, "recent-objects");
const KEPT = 12;

/** The recent objects, newest first; an unreadable list counts as empty. */
export function recentObjects(): readonly RecentObject[] {
  return stored.read();
}

export function rememberObject(object: RecentObject): void {
  const key = objectRefKey(object.ref);
  const others = recentObjects().filter(({ ref }) => objectRefKey(ref) !== key);
  stored.write([object, ...others].slice(0, KEPT));
}
