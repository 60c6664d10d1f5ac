import { createStore, type StoreApi } from "zustand/vanilla";
import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";
import { type NamedObject, storedObjects } from "./named-objects.ts";

/** A list of objects that outlives the page. If it can't be stored, it lasts until the page is closed. */
export type ObjectList = StoreApi<readonly NamedObject[]>;

/** `storage` is called each time, because reading the property may throw when storage is blocked. */
export function createObjectList(storage: () => Storage, storageKey: string): ObjectList {
  const stored = storedObjects(storage, storageKey);
  const list = createStore<readonly NamedObject[]>(stored.read);
  list.subscribe(stored.write);
  return list;
}

export function hasObject(objects: readonly NamedObject[], ref: ObjectRef): boolean {
  const key = objectRefKey(ref);
  return objects.some((object) => objectRefKey(object.ref) === key);
}

/** Adds the object at the end, or removes it. */
export function toggleObject(list: ObjectList, object: NamedObject): void {
  const key = objectRefKey(object.ref);
  const others = list.getState().filter(({ ref }) => objectRefKey(ref) !== key);
  const isThere = others.length < list.getState().length;
  list.setState(isThere ? others : [...others, object], true);
}
