import type { MetadataValue } from "../object/metadata.ts";
import type { Batch, BatchColumn } from "./batch.ts";
import { type Codes, codeAt, eachDifferentChunk } from "./codes.ts";
import { ABSENT } from "./dictionary.ts";

/** The distinct values of a column as wanted now, most frequent first; of equally frequent ones the older code. */
export type Facet = {
  readonly key: string;
  readonly codes: Uint32Array;
  /** By place in `codes`: how many objects have it. */
  readonly counts: Uint32Array;
  readonly valueAt: (place: number) => MetadataValue | undefined;
  /** Objects that lack the key, of them those whose key is to be removed; and those whose value isn't text. */
  readonly absent: number;
  readonly removed: number;
  readonly foreign: number;
};

/** Counts the values of a column over all rows, or over some. */
export function facetOf(batch: Batch, key: string, rows?: Uint32Array): Facet {
  const column = batch.columns.get(key);
  const rowCount = rows?.length ?? batch.objects.length;
  const values = column?.dictionary.values ?? [];
  const { now = [], base = [] } = column ?? {};
  const perCode = new Uint32Array(Math.max(1, values.length));
  let removed = 0;
  if (rows) {
    for (const row of rows) {
      const code = codeAt(now, row);
      perCode[code] = (perCode[code] ?? 0) + 1;
      if (code === ABSENT && codeAt(base, row) !== ABSENT) removed += 1;
    }
  } else {
    countCodes(now, rowCount, perCode);
    eachDifferentChunk(base, now, (from, to) => {
      for (let index = 0; index < to.length; index += 1) {
        if (to[index] === ABSENT && from[index] !== ABSENT) removed += 1;
      }
    });
  }
  const { codes, counts } = sortedByCount(perCode);
  let foreign = 0;
  for (const code of column?.dictionary.foreignCodes.values() ?? []) foreign += perCode[code] ?? 0;
  const absent = perCode[ABSENT] ?? 0;
  return { key, codes, counts, valueAt: (place) => values[codes[place] ?? ABSENT], absent, removed, foreign };
}

/** How many objects have the key of a column, and how many distinct values it has: the sums of a facet, without its order. */
export function countValues({ now, dictionary }: Pick<BatchColumn, "now" | "dictionary">): {
  readonly objects: number;
  readonly values: number;
} {
  const isThere = new Uint8Array(dictionary.values.length);
  let objects = 0;
  let values = 0;
  for (const chunk of now) {
    for (const code of chunk) {
      if (code === ABSENT) continue;
      objects += 1;
      if (isThere[code] === 1) continue;
      isThere[code] = 1;
      values += 1;
    }
  }
  return { objects, values };
}

function countCodes(codes: Codes, rowCount: number, perCode: Uint32Array): void {
  let counted = 0;
  for (const chunk of codes) {
    const end = Math.min(chunk.length, rowCount - counted);
    for (let index = 0; index < end; index += 1) {
      const code = chunk[index] ?? ABSENT;
      perCode[code] = (perCode[code] ?? 0) + 1;
    }
    counted += end;
  }
  perCode[ABSENT] = (perCode[ABSENT] ?? 0) + rowCount - counted;
}

/** By counting, not by comparing: a column may have a hundred thousand values. */
function sortedByCount(perCode: Uint32Array): { codes: Uint32Array; counts: Uint32Array } {
  let distinct = 0;
  let most = 0;
  for (let code = 1; code < perCode.length; code += 1) {
    const count = perCode[code] ?? 0;
    if (count > 0) distinct += 1;
    if (count > most) most = count;
  }
  const placeOf = new Uint32Array(most + 2);
  for (let code = 1; code < perCode.length; code += 1) {
    const count = perCode[code] ?? 0;
    if (count > 0) placeOf[count] = (placeOf[count] ?? 0) + 1;
  }
  let place = 0;
  for (let count = most; count > 0; count -= 1) {
    const size = placeOf[count] ?? 0;
    placeOf[count] = place;
    place += size;
  }
  const [codes, counts] = [new Uint32Array(distinct), new Uint32Array(distinct)];
  for (let code = 1; code < perCode.length; code += 1) {
    const count = perCode[code] ?? 0;
    if (count === 0) continue;
    const at = placeOf[count] ?? 0;
    placeOf[count] = at + 1;
    codes[at] = code;
    counts[at] = count;
  }
  return { codes, counts };
}
