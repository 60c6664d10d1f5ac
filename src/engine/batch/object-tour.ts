import { createStore } from "zustand/vanilla";
import type { BatchStore } from "./batch-store.ts";

/**
 * The batch from whose sheet an object was opened by itself: the objects before and after it are those of the sheet, in the order
 * shown there. It is gone with the page, as where the sheet was scrolled to is.
 */
export const objectTour = createStore<ObjectTour>(() => ({ batch: undefined, separate: undefined }));

export type ObjectTour = {
  readonly batch: BatchStore | undefined;
  /** The id of the object whose own draft was asked for, beside its row of the batch. */
  readonly separate: string | undefined;
};

/** The batch in which an object is to be edited; undefined for an object that is edited alone. */
export function batchToEditIn(
  { batch, separate }: ObjectTour,
  connection: string,
  objectId: string,
): BatchStore | undefined {
  const isOfBatch = batch?.connection === connection && batch.getState().batch.rows.has(objectId);
  return isOfBatch && separate !== objectId ? batch : undefined;
}

/** An object's place among those that the sheet shows, from 0, and its neighbours' rows; undefined where it isn't shown. */
export type TourPlace = {
  readonly index: number;
  readonly count: number;
  readonly previous: number | undefined;
  readonly next: number | undefined;
};

export function tourPlace(store: BatchStore, objectId: string): TourPlace | undefined {
  const { batch, rows } = store.getState();
  const row = batch.rows.get(objectId);
  const index = row === undefined ? -1 : rows.indexOf(row);
  if (index < 0) return undefined;
  return { index, count: rows.length, previous: rows[index - 1], next: rows[index + 1] };
}
