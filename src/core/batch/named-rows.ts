import { type Batch, type BatchObject, isWritable } from "./batch.ts";

/** The rows of the objects that an operation names. */
export type NamedRows = {
  /** Each object once, in the order of the ids. */
  readonly named: Uint32Array;
  /** The rows among them that may be changed. */
  readonly rows: Uint32Array;
  /** Ids that the batch has no object for. */
  readonly notFound: number;
};

/** Most operations name all objects, by the batch's own list: their rows are kept while that list is in use. */
const ALL_ROWS = new WeakMap<readonly BatchObject[], NamedRows>();

export function namedRows({ ids: all, rows: rowOf, objects }: Batch, ids: readonly string[]): NamedRows {
  if (ids !== all) return { ...rowsOf(ids, rowOf, objects) };
  const known = ALL_ROWS.get(objects);
  if (known) return known;
  const found = rowsOf(ids, rowOf, objects);
  ALL_ROWS.set(objects, found);
  return found;
}

function rowsOf(
  ids: readonly string[],
  rowOf: ReadonlyMap<string, number>,
  objects: readonly BatchObject[],
): NamedRows {
  const isNamed = new Uint8Array(objects.length);
  const named = new Uint32Array(Math.min(ids.length, objects.length));
  const missing = new Set<string>();
  let count = 0;
  for (const id of ids) {
    const row = rowOf.get(id);
    if (row === undefined) missing.add(id);
    else if (isNamed[row] === 0) {
      isNamed[row] = 1;
      named[count] = row;
      count += 1;
    }
  }
  const rows = named.subarray(0, count);
  return { named: rows, rows: rows.filter((row) => isWritable(objects[row])), notFound: missing.size };
}
