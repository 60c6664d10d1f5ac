import { createStore, type StoreApi } from "zustand/vanilla";
import { objectRefKey } from "#core/object/object-ref.ts";
import { type NamedObject, storedObjects } from "./named-objects.ts";

/** Objects of a project that are selected for batch work, by `objectRefKey`, in the order of selection. */
export type ObjectSelection = StoreApi<ReadonlyMap<string, NamedObject>>;

const selections = new Map<string, ObjectSelection>();

/**
 * The selection of a project. It lasts while the tab is open, reloads included, whatever folder, search or
 * page is shown.
 */
export function objectSelection(connection: string, project: string): ObjectSelection {
  const storageKey = `selected-objects ${JSON.stringify([connection, project])}`;
  const known = selections.get(storageKey) ?? createSelection(storageKey);
  selections.set(storageKey, known);
  return known;
}

/** Adds objects to the selection, or removes them. */
export function selectObjects(
  selection: ObjectSelection,
  objects: readonly NamedObject[],
  isSelected: boolean,
): void {
  const next = new Map(selection.getState());
  for (const { ref, name } of objects) {
    if (isSelected) next.set(objectRefKey(ref), { ref, name });
    else next.delete(objectRefKey(ref));
  }
  selection.setState(next, true);
}

function createSelection(storageKey: string): ObjectSelection {
  const stored = storedObjects(() => sessionStorage, storageKey);
  const selection = createStore<ReadonlyMap<string, NamedObject>>(
    () => new Map(stored.read().map((object) => [objectRefKey(object.ref), object])),
  );
  selection.subscribe((objects) => stored.write(Array.from(objects.values())));
  return selection;
}
