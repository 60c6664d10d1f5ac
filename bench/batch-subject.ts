import { addObjects, createBatch } from "../src/core/batch/add-objects.ts";
import type { Batch } from "../src/core/batch/batch.ts";
import type { Snapshot } from "../src/core/object/snapshot.ts";

const OBJECTS = 100_000;
const COLUMNS = 50;
const OBJECTS_A_CALL = 1000;

/**
 * The number of columns, out of 50, with a different text for each object, and of those with a few thousand
 * texts.
 */
const OWN_TEXTS = 8;
const MANY_TEXTS = 12;

/** A key that every object has its own text under, one with a few thousand texts, and one with a few. */
export const OWN_KEY = "key_00";
export const MANY_KEY = "key_10";
export const FEW_KEY = "key_30";

export function batchOfObjects(objects = OBJECTS): Batch {
  let batch = createBatch();
  for (let from = 0; from < objects; from += OBJECTS_A_CALL) batch = addObjects(batch, answer(from));
  return batch;
}

/** The same objects with a map of its own for each: what columns are held against. */
export function mapsOfObjects(objects = OBJECTS): readonly Snapshot[] {
  const snapshots: Snapshot[] = [];
  for (let from = 0; from < objects; from += OBJECTS_A_CALL) snapshots.push(...answer(from));
  return snapshots;
}

/** A bulk call's answer: through JSON, so that each text is a string of its own, as it is when a platform answers. */
function answer(from: number): readonly Snapshot[] {
  const rows = Array.from({ length: OBJECTS_A_CALL }, (_, index) => from + index);
  const text = JSON.stringify(
    rows.map((row) => ({ id: idOf(row), name: nameOf(row), metadata: pairsOf(row) })),
  );
  const objects: { id: string; name: string; metadata: Record<string, string> }[] = JSON.parse(text);
  return objects.map(({ id, name, metadata }) => ({
    ref: { connection: "bench", objectId: id },
    name,
    objectClass: "file",
    access: { kind: "writable" },
    metadata: new Map(Object.entries(metadata)),
    describedAtMs: 0,
  }));
}

function idOf(row: number): string {
  return row.toString(16).padStart(24, "0");
}

export function nameOf(row: number): string {
  return `HG${String(row).padStart(6, "0")}.chr20.bam`;
}

function pairsOf(row: number): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (let column = 0; column < COLUMNS; column += 1) {
    pairs[`key_${String(column).padStart(2, "0")}`] = textOf(row, column);
  }
  return pairs;
}

function textOf(row: number, column: number): string {
  if (column < OWN_TEXTS) return `sample-${column}-${row * 7919}`;
  if (column < OWN_TEXTS + MANY_TEXTS) return `case ${column} of ${(row * 31) % 5000}`;
  return `word ${column} ${(row * 17) % (column + 3)}`;
}
