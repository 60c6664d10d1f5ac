import type { MetadataValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import type { InSteps } from "./in-steps.ts";
import { isCount, isForeignRecord, isList, isRecord, isText } from "./plain-data.ts";
import { OBJECTS_IN_CHUNK } from "./stored-batch.ts";

/** The objects of stored chunks by row, with how many rows were read so far; undefined where an object can't be read. */
export function* decodeChunksInSteps(
  stored: unknown,
  objectCount: number,
): InSteps<readonly (Snapshot | undefined)[], number> {
  const snapshots = Array<Snapshot | undefined>(objectCount).fill(undefined);
  for (const [firstRow, { keys, objects }] of chunksByRow(stored)) {
    yield firstRow;
    if (!isList(keys) || !keys.every(isText) || !isList(objects)) continue;
    for (const [within, object] of objects.slice(0, OBJECTS_IN_CHUNK).entries()) {
      const row = firstRow + within;
      if (row < objectCount) snapshots[row] = decodeObject(object, keys);
    }
  }
  return withoutSecond(snapshots);
}

/**
 * The chunks by their first rows. Where two claim the same rows, one of them has a damaged first row, and neither is read: what was
 * done to the objects of one would be done to those of the other.
 */
function chunksByRow(stored: unknown): ReadonlyMap<number, Readonly<Record<string, unknown>>> {
  const chunks = new Map<number, Readonly<Record<string, unknown>>>();
  for (const chunk of isList(stored) ? stored : []) {
    if (!isRecord(chunk)) continue;
    const { firstRow } = chunk;
    if (!isCount(firstRow) || firstRow % OBJECTS_IN_CHUNK !== 0) continue;
    chunks.set(firstRow, chunks.has(firstRow) ? {} : chunk);
  }
  return chunks;
}

function decodeObject(stored: unknown, keys: readonly string[]): Snapshot | undefined {
  if (!isRecord(stored)) return undefined;
  const { pairs, ...object } = stored;
  const { ref, name, objectClass, access, describedAtMs, project } = object;
  if (!isRecord(ref) || !isText(ref["connection"]) || !isText(ref["objectId"])) return undefined;
  // The project decides which copy of the object is written.
  if (!isAbsentOrText(ref["project"]) || !isAbsentOrText(project)) return undefined;
  if (!isText(name) || !isText(objectClass) || typeof describedAtMs !== "number") return undefined;
  if (!isAccess(access) || !isList(pairs)) return undefined;
  const metadata = new Map<string, MetadataValue>();
  for (const pair of pairs) {
    if (!isList(pair)) return undefined;
    const [place, value] = pair;
    const key = isCount(place) ? keys[place] : undefined;
    if (key === undefined || metadata.has(key) || !(isText(value) || isForeignRecord(value)))
      return undefined;
    metadata.set(key, value);
  }
  // Its other parts are only shown; what they lack isn't made up.
  return { ...(object as Omit<Snapshot, "metadata">), metadata };
}

function isAbsentOrText(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isAccess(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, reason } = value;
  return kind === "writable" || kind === "unknown" || (kind === "read-only" && isRecord(reason));
}

/** An id has one row: of two objects with one id the second one can't be right. */
function withoutSecond(snapshots: readonly (Snapshot | undefined)[]): readonly (Snapshot | undefined)[] {
  const ids = new Set<string>();
  return snapshots.map((snapshot) => {
    if (!snapshot || ids.has(snapshot.ref.objectId)) return undefined;
    ids.add(snapshot.ref.objectId);
    return snapshot;
  });
}
