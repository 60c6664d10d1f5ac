import { createStore, type StoreApi } from "zustand/vanilla";
import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";
import { type NamedObject, readObjects } from "./named-objects.ts";

/** A list of objects that outlives the page. What can't be stored holds until the page is left. */
export type ObjectList = StoreApi<readonly NamedObject[]>;

/** `storage` is asked for anew each time: reading the property may throw where storage is blocked. */
export function createObjectList(storage: () => Storage, storageKey: string): ObjectList {
  const list = createStore<readonly NamedObject[]>(() => readObjects(storage, storageKey));
  list.subscribe((objects) => {
    try {
      storage().setItem(storageKey, JSON.stringify(objects));
    } catch {
      // Blocked or full storage: the list is a convenience.
    }
  });
  return list;
}

export function hasObject(objects: readonly NamedObject[], ref: ObjectRef): boolean {
  const key = objectRefKey(ref);
  return objects.some((object) => objectRefKey(object.ref) === key);
}

/** The object at the end, or gone from the list. */
export function toggleObject(list: ObjectList, object: NamedObject): void {
  const key = objectRefKey(object.ref);
  const others = list.getState().filter(({ ref }) => objectRefKey(ref) !== key);
  const isThere = others.length < list.getState().length;
  list.setState(isThere ? others : [...others, object], true);
}
