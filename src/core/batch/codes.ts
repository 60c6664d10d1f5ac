/**
 * The cells of one column as numbers, a row each, in chunks. A chunk is never written to once it is part of a column: who
 * changes cells copies their chunk, so a column of before costs no more than the chunks that differ. Rows past the last
 * chunk, and those past the end of the last one, have the code 0.
 */
export type Codes = readonly Int32Array[];

export const CHUNK_BITS = 10;
export const CHUNK_ROWS = 1 << CHUNK_BITS;
const WITHIN = CHUNK_ROWS - 1;

/** The codes of a chunk without any value, as most chunks are in columns of keys that few objects have. */
const ZEROS = new Int32Array(CHUNK_ROWS);

export function codeAt(codes: Codes, row: number): number {
  return codes[row >> CHUNK_BITS]?.[row & WITHIN] ?? 0;
}

/** Cells that are being changed. What is read sees what was written. */
export type CodesEdit = {
  readonly at: (row: number) => number;
  readonly put: (row: number, code: number) => void;
  /**
   * Puts `codeFor[code]` in place of each code of these rows. A negative number there leaves the cell alone until `unknown`, which
   * is then asked for this cell, gives a code. Nothing else may be put meanwhile.
   */
  readonly translate: (rows: Uint32Array, codeFor: Int32Array, unknown: (code: number) => number) => void;
  /** The cells as they are now; nothing may be put afterwards. */
  readonly done: () => Codes;
};

export function editCodes(before: Codes): CodesEdit {
  const chunks = [...before];
  const owned: boolean[] = [];
  const own = (index: number): Int32Array => {
    const chunk = chunks[index];
    if (chunk && owned[index]) return chunk;
    while (chunks.length < index) chunks.push(ZEROS);
    const copy = chunk ? chunk.slice() : new Int32Array(CHUNK_ROWS);
    chunks[index] = copy;
    owned[index] = true;
    return copy;
  };
  return {
    at: (row) => chunks[row >> CHUNK_BITS]?.[row & WITHIN] ?? 0,
    put: (row, code) => {
      const index = row >> CHUNK_BITS;
      if ((chunks[index]?.[row & WITHIN] ?? 0) === code) return;
      own(index)[row & WITHIN] = code;
    },
    translate: (rows, codeFor, unknown) => {
      let index = -1;
      let chunk: Int32Array = ZEROS;
      for (let place = 0; place < rows.length; place += 1) {
        const row = rows[place] ?? 0;
        if (row >> CHUNK_BITS !== index) {
          index = row >> CHUNK_BITS;
          chunk = chunks[index] ?? ZEROS;
        }
        const code = chunk[row & WITHIN] ?? 0;
        let to = codeFor[code] ?? -1;
        if (to < 0) to = unknown(code);
        if (to === code) continue;
        if (!owned[index]) chunk = own(index);
        chunk[row & WITHIN] = to;
      }
    },
    done: () => chunks,
  };
}

/** The first `rowCount` rows of some codes, and the further ones of others. */
export function joinCodes(first: Codes, rowCount: number, others: Codes): Codes {
  if (first === others) return first;
  const split = rowCount >> CHUNK_BITS;
  const whole = Array.from({ length: split }, (_, index) => first[index] ?? ZEROS);
  const within = rowCount & WITHIN;
  const [head, tail] = [first[split], others[split]];
  if (within === 0 || head === tail) return [...whole, ...others.slice(split)];
  const middle = (tail ?? ZEROS).slice();
  middle.set((head ?? ZEROS).subarray(0, within));
  return [...whole, middle, ...others.slice(split + 1)];
}

/** Calls for every chunk that differs between two columns. Chunks that both share cost nothing. */
export function eachDifferentChunk(
  one: Codes,
  other: Codes,
  look: (one: Int32Array, other: Int32Array, firstRow: number) => void,
): void {
  if (one === other) return;
  const count = Math.max(one.length, other.length);
  for (let index = 0; index < count; index += 1) {
    const [ours, theirs] = [one[index] ?? ZEROS, other[index] ?? ZEROS];
    if (ours !== theirs) look(ours, theirs, index << CHUNK_BITS);
  }
}

/** Does nothing stand anywhere? */
export function isAllZero(codes: Codes): boolean {
  return codes.every((chunk) => chunk === ZEROS || chunk.every((code) => code === 0));
}
