import type { MetadataValue } from "../object/metadata.ts";
import type { Batch } from "./batch.ts";
import { codeAt } from "./codes.ts";
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
  for (let index = 0; index < rowCount; index += 1) {
    const row = rows ? (rows[index] ?? 0) : index;
    const code = codeAt(now, row);
    perCode[code] = (perCode[code] ?? 0) + 1;
    if (code === ABSENT && codeAt(base, row) !== ABSENT) removed += 1;
  }
  const { codes, counts } = sortedByCount(perCode);
  let foreign = 0;
  for (const code of column?.dictionary.foreignCodes.values() ?? []) foreign += perCode[code] ?? 0;
  const absent = perCode[ABSENT] ?? 0;
  return { key, codes, counts, valueAt: (place) => values[codes[place] ?? ABSENT], absent, removed, foreign };
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
