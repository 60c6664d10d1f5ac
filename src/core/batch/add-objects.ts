import type { Snapshot } from "../object/snapshot.ts";
import type { Batch, BatchColumn, BatchObject, UnreadableObject } from "./batch.ts";
import { type CodesEdit, editCodes, joinCodes } from "./codes.ts";
import { createDictionary, type Dictionary, internValue } from "./dictionary.ts";
import { finishSteps, type InSteps, STEP_ITEMS } from "./in-steps.ts";

/** A batch without objects. */
export function createBatch(): Batch {
  return {
    objects: [],
    ids: [],
    rows: new Map(),
    columns: new Map(),
    orderOf: [],
    keyOrders: [],
    unreadable: [],
  };
}

/** A batch of these objects, as described. */
export function batchFromSnapshots(snapshots: readonly Snapshot[]): Batch {
  return addObjects(createBatch(), snapshots);
}

type ColumnBeingRead = { readonly dictionary: Dictionary; readonly base: CodesEdit };

/**
 * The batch with further objects, below those that are there. An object that is there already stays as it was described
 * first: a newer describe never writes into a draft.
 */
export function addObjects(batch: Batch, snapshots: readonly Snapshot[]): Batch {
  return finishSteps(addObjectsInSteps(batch, snapshots));
}

/** The same in steps. The given batch must not be used until the last of them, since its dictionaries grow meanwhile. */
export function* addObjectsInSteps(batch: Batch, snapshots: readonly Snapshot[]): InSteps<Batch, number> {
  const rows = new Map(batch.rows);
  const [objects, ids, orderOf] = [[...batch.objects], [...batch.ids], [...batch.orderOf]];
  const orders = createKeyOrders(batch.keyOrders);
  const reading = new Map<string, ColumnBeingRead>();
  for (const [index, { metadata, ...object }] of snapshots.entries()) {
    if (index % STEP_ITEMS === 0) yield index;
    const id = object.ref.objectId;
    if (rows.has(id)) continue;
    const row = objects.length;
    rows.set(id, row);
    objects.push(object satisfies BatchObject);
    ids.push(id);
    const keys: string[] = [];
    for (const [key, value] of metadata) {
      const column = reading.get(key) ?? readColumn(reading, key, batch.columns.get(key));
      column.base.put(row, internValue(column.dictionary, value));
      keys.push(key);
    }
    orderOf.push(orders.indexOf(keys));
  }
  return {
    objects,
    ids,
    rows,
    columns: withRead(batch, reading),
    orderOf,
    keyOrders: orders.all,
    unreadable: batch.unreadable.filter(({ ref }) => !rows.has(ref.objectId)),
  };
}

/** The batch with objects that can't be edited, told apart so that nobody thinks they were done. */
export function addUnreadable(batch: Batch, unreadable: readonly UnreadableObject[]): Batch {
  const byId = new Map(batch.unreadable.map((object) => [object.ref.objectId, object]));
  for (const object of unreadable) byId.set(object.ref.objectId, object);
  const left = [...byId.values()].filter(({ ref }) => !batch.rows.has(ref.objectId));
  return { ...batch, unreadable: left };
}

function readColumn(
  reading: Map<string, ColumnBeingRead>,
  key: string,
  before: BatchColumn | undefined,
): ColumnBeingRead {
  const column = {
    dictionary: before?.dictionary ?? createDictionary(),
    base: editCodes(before?.base ?? []),
  };
  reading.set(key, column);
  return column;
}

/** New rows are wanted as they were described; what was wanted of the others stays. */
function withRead(
  batch: Batch,
  reading: ReadonlyMap<string, ColumnBeingRead>,
): ReadonlyMap<string, BatchColumn> {
  const columns = new Map(batch.columns);
  for (const [key, { dictionary, base: read }] of reading) {
    const before = batch.columns.get(key);
    const base = read.done();
    const isUntouched = !before || before.now === before.base;
    const now = isUntouched ? base : joinCodes(before.now, batch.objects.length, base);
    columns.set(key, { key, dictionary, base, now });
  }
  return columns;
}

/** Most objects of a project have their keys in one of few orders, which are kept once each. */
function createKeyOrders(known: readonly (readonly string[])[]) {
  const all = [...known];
  const indexes = new Map(all.map((keys, index) => [JSON.stringify(keys), index]));
  let last: { readonly keys: readonly string[]; readonly index: number } | undefined;
  return {
    all,
    indexOf: (keys: readonly string[]): number => {
      if (last && isSameOrder(last.keys, keys)) return last.index;
      const signature = JSON.stringify(keys);
      const index = indexes.get(signature) ?? all.length;
      if (index === all.length) {
        all.push(keys);
        indexes.set(signature, index);
      }
      last = { keys, index };
      return index;
    },
  };
}

function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
