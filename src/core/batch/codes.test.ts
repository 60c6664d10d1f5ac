import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CHUNK_ROWS,
  type Codes,
  codeAt,
  eachDifferentChunk,
  editCodes,
  isAllZero,
  joinCodes,
} from "./codes.ts";

const ROWS = 3 * CHUNK_ROWS;
const writes = fc.array(fc.tuple(fc.nat({ max: ROWS - 1 }), fc.nat({ max: 5 })), { maxLength: 20 });

function written(before: Codes, cells: readonly (readonly [number, number])[]): Codes {
  const edit = editCodes(before);
  for (const [row, code] of cells) {
    edit.put(row, code);
    expect(edit.at(row)).toBe(code);
  }
  return edit.done();
}

function plain(codes: Codes): number[] {
  return Array.from({ length: ROWS }, (_, row) => codeAt(codes, row));
}

test("[N1] codes hold what was put last, and those that they were made from stay as they were", () => {
  fc.assert(
    fc.property(writes, writes, (first, second) => {
      const one = written([], first);
      const before = plain(one);
      const other = written(one, second);
      const expected = [...before];
      for (const [row, code] of second) expected[row] = code;
      expect(plain(other)).toEqual(expected);
      expect(plain(one)).toEqual(before);
      expect(isAllZero(other)).toBe(expected.every((code) => code === 0));
    }),
    { numRuns: 50 },
  );
});

test("[N3] joined codes are the first ones up to a row, and the others from there on", () => {
  fc.assert(
    fc.property(writes, writes, fc.nat({ max: ROWS }), (first, second, rowCount) => {
      const [one, other] = [written([], first), written([], second)];
      const joined = joinCodes(one, rowCount, other);
      expect(plain(joined)).toEqual([...plain(one).slice(0, rowCount), ...plain(other).slice(rowCount)]);
    }),
    { numRuns: 50 },
  );
});

test("only chunks that were written to differ", () => {
  const before = written(
    [],
    [
      [0, 1],
      [CHUNK_ROWS, 1],
      [2 * CHUNK_ROWS, 1],
    ],
  );
  const after = written(before, [
    [CHUNK_ROWS + 3, 7],
    [0, 1],
  ]);
  const starts: number[] = [];
  eachDifferentChunk(before, after, (_one, _other, firstRow) => starts.push(firstRow));
  expect(starts).toEqual([CHUNK_ROWS]);
});

test("[N9] codes are put in place of others as one by one, in copies, and what isn't known is asked for", () => {
  const rowCount = 2 * CHUNK_ROWS + 5;
  const first = editCodes([]);
  for (let row = 0; row < rowCount; row += 3) first.put(row, 1 + (row % 4));
  const before = first.done();
  const rows = Uint32Array.from({ length: rowCount }, (_, index) => rowCount - 1 - index);
  const asked: number[] = [];
  const edit = editCodes(before);
  edit.translate(rows, Int32Array.of(0, 3, -1, 3, -1), (code) => {
    asked.push(code);
    return code === 2 ? 9 : code;
  });
  const wanted = [0, 3, 9, 3, 4];
  const after = edit.done();
  for (let row = 0; row < rowCount; row += 1) {
    const code = codeAt(before, row);
    expect(code).toBe(row % 3 === 0 ? 1 + (row % 4) : 0);
    expect(codeAt(after, row)).toBe(wanted[code]);
  }
  expect(new Set(asked)).toEqual(new Set([2, 4]));
});
