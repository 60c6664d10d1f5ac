import { isForeign } from "../object/metadata.ts";
import type { Batch } from "./batch.ts";
import { type BatchDraft, operationsOf } from "./batch-draft.ts";
import { codeAt } from "./codes.ts";
import type { Operation } from "./operation.ts";
import {
  BATCH_FORMAT,
  OBJECTS_IN_CHUNK,
  type StoredBatch,
  type StoredChunk,
  type StoredIds,
  type StoredObject,
  type StoredOperation,
} from "./stored-batch.ts";

/** A batch draft as plain data. Who stores it may write single chunks and operations. */
export function encodeBatchDraft(draft: BatchDraft): StoredBatch {
  const { batch } = draft;
  const { operations, doneCount } = operationsOf(draft);
  const objectCount = batch.objects.length;
  return {
    head: {
      format: BATCH_FORMAT,
      objectCount,
      operationCount: operations.length,
      doneCount,
      unreadable: batch.unreadable,
    },
    chunks: Array.from({ length: Math.ceil(objectCount / OBJECTS_IN_CHUNK) }, (_, index) =>
      encodeChunk(batch, index),
    ),
    operations: operations.map((operation) => encodeOperation(batch, operation)),
  };
}

/** The objects of one chunk as they were described, whatever is wanted of them. */
export function encodeChunk(batch: Batch, index: number): StoredChunk {
  const firstRow = index * OBJECTS_IN_CHUNK;
  const places = new Map<string, number>();
  const objects = batch.objects
    .slice(firstRow, firstRow + OBJECTS_IN_CHUNK)
    .map((object, within): StoredObject => {
      const row = firstRow + within;
      const pairs: StoredObject["pairs"][number][] = [];
      for (const key of batch.keyOrders[batch.orderOf[row] ?? -1] ?? []) {
        const column = batch.columns.get(key);
        const value = column?.dictionary.values[codeAt(column.base, row)];
        if (value === undefined) continue;
        const place = places.get(key) ?? places.size;
        places.set(key, place);
        pairs.push([place, isForeign(value) ? { ...value } : value]);
      }
      return { ...object, ref: { ...object.ref }, pairs };
    });
  return { firstRow, keys: [...places.keys()], objects };
}

export function encodeOperation(batch: Batch, operation: Operation): StoredOperation {
  if (operation.verb !== "write") return { ...operation, ids: encodeIds(batch, operation.ids) };
  const columns = operation.columns.map(({ ids, ...column }) => ({ ...column, ids: encodeIds(batch, ids) }));
  return { ...operation, columns };
}

/** A step names only objects that have a row. */
function encodeIds({ rows }: Batch, ids: readonly string[]): StoredIds {
  const runs: [number, number][] = [];
  for (const id of ids) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}
