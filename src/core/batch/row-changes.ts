import type { Metadata, MetadataValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import type { ChangeSet } from "../write/change-set.ts";
import { type Batch, codesDiffer } from "./batch.ts";
import { codeAt, eachDifferentChunk } from "./codes.ts";
import { ABSENT } from "./dictionary.ts";

/** The object of a row exactly as it was described, with its pairs in the platform's order. */
export function snapshotOfRow(
  { objects, orderOf, keyOrders, columns }: Batch,
  row: number,
): Snapshot | undefined {
  const object = objects[row];
  if (!object) return undefined;
  const metadata = new Map<string, MetadataValue>();
  for (const key of keyOrders[orderOf[row] ?? -1] ?? []) {
    const column = columns.get(key);
    const value = column?.dictionary.values[codeAt(column.base, row)];
    if (value !== undefined) metadata.set(key, value);
  }
  return { ...object, metadata };
}

/** The wanted metadata of a row's object: its own keys in their order, then added keys in the order of the columns. */
export function wantedOfRow(batch: Batch, row: number): Metadata {
  const wanted = new Map<string, MetadataValue>();
  const put = (key: string) => {
    const column = batch.columns.get(key);
    const value = column?.dictionary.values[codeAt(column.now, row)];
    if (value !== undefined) wanted.set(key, value);
  };
  for (const key of batch.keyOrders[batch.orderOf[row] ?? -1] ?? []) put(key);
  for (const key of batch.columns.keys()) if (!wanted.has(key)) put(key);
  return wanted;
}

/** The change set of a row's object, which `plan` takes as for an object that is edited alone. */
export function changeSetOfRow(batch: Batch, row: number): ChangeSet {
  const added = new Map<string, MetadataValue>();
  const updated = new Map<string, { from: MetadataValue; to: MetadataValue }>();
  const removed = new Map<string, MetadataValue>();
  for (const { key, dictionary, base, now } of batch.columns.values()) {
    if (base === now) continue;
    const [old, wanted] = [codeAt(base, row), codeAt(now, row)];
    if (!codesDiffer(dictionary, old, wanted)) continue;
    const [from, to] = [dictionary.values[old], dictionary.values[wanted]];
    if (from === undefined) {
      if (to !== undefined) added.set(key, to);
    } else if (to === undefined) removed.set(key, from);
    else updated.set(key, { from, to });
  }
  return { added, updated, removed };
}

/** By row: 1 where anything is wanted otherwise than it was described. */
export function changedRows({ columns, objects }: Batch): Uint8Array {
  const changed = new Uint8Array(objects.length);
  for (const { base, now, dictionary } of columns.values()) {
    eachDifferentChunk(base, now, (from, to, firstRow) => {
      for (let index = 0; index < to.length; index += 1) {
        const old = from[index] ?? ABSENT;
        const wanted = to[index] ?? ABSENT;
        if (old !== wanted && codesDiffer(dictionary, old, wanted)) changed[firstRow + index] = 1;
      }
    });
  }
  return changed;
}
