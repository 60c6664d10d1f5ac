import { createStore, type StoreApi } from "zustand/vanilla";
import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";

/**
 * The list from which an object was opened: the objects before and after it are those of the list, in the order shown there.
 * A reload of the page forgets the list.
 */
export type ListTour = {
  readonly objects: readonly ObjectRef[];
  /** The address of the list, from its `#` on. */
  readonly address: string;
  /** The list's key among the positions in lists. */
  readonly listKey: string;
};

export const listTour: StoreApi<{ readonly tour: ListTour | undefined }> = createStore<{
  readonly tour: ListTour | undefined;
}>(() => ({ tour: undefined }));

/** An object's place in the list, from 0, and its neighbours; undefined for an object that isn't in it. */
export function placeInList(
  tour: ListTour | undefined,
  ref: ObjectRef,
):
  | {
      readonly index: number;
      readonly previous: ObjectRef | undefined;
      readonly next: ObjectRef | undefined;
    }
  | undefined {
  if (!tour) return undefined;
  const key = objectRefKey(ref);
  const index = tour.objects.findIndex((object) => objectRefKey(object) === key);
  return index < 0 ? undefined : { index, previous: tour.objects[index - 1], next: tour.objects[index + 1] };
}
