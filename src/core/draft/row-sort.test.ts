import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exoticDraft, makeMoves, setNull, snapshotOf, typeKey, typeValue } from "../arbitraries.ts";
import { draftFromSnapshot } from "./draft.ts";
import { nextSort, type RowSort, type SortKey, sortedRowIds } from "./row-sort.ts";

const base = draftFromSnapshot(
  snapshotOf({ chr10: "b", chr9: "é", Chr2: { type: "number", json: "7" }, chr: "aaa" }),
);
const ids = (by: SortKey, direction: RowSort["direction"] = "ascending", draft = base) =>
  sortedRowIds(draft.rows, { by, direction });

const anySort = fc.record({
  by: fc.constantFrom<SortKey>("key", "key-bytes", "value", "value-bytes", "state"),
  direction: fc.constantFrom<RowSort["direction"]>("ascending", "descending"),
});

describe("sorting for reading", () => {
  it("reads numbers within texts as numbers, and letters beside their capitals", () => {
    expect(ids("key")).toEqual([3, 2, 1, 0]);
    expect(ids("value")).toEqual([2, 3, 0, 1]);
  });

  it("counts bytes, not characters; what is equal stays in the draft's order", () => {
    expect(ids("value-bytes")).toEqual([0, 2, 1, 3]);
    expect(ids("value-bytes", "descending")).toEqual([3, 1, 0, 2]);
    expect(ids("key-bytes")).toEqual([3, 1, 2, 0]);
  });

  it("brings what was touched to the front: changed, added, set to null", () => {
    const touched = makeMoves(base, [setNull(0), typeKey(4, "new"), typeValue(3, "x")]);
    expect(ids("state", "ascending", touched)).toEqual([3, 4, 0, 1, 2]);
  });

  it("gives every row once, and leaves the draft as it is", () => {
    fc.assert(
      fc.property(exoticDraft, anySort, ({ rows }, sort) => {
        const before = rows.map(({ id }) => id);
        const sorted = sortedRowIds(rows, sort);
        expect([...sorted].sort((one, other) => one - other)).toEqual(before);
        expect(rows.map(({ id }) => id)).toEqual(before);
      }),
    );
  });

  it("is asked for by clicks in turns, and taken back by the third", () => {
    const first = nextSort(undefined, "key");
    const second = nextSort(first, "key");
    expect([first, second, nextSort(second, "key")]).toEqual([
      { by: "key", direction: "ascending" },
      { by: "key", direction: "descending" },
      undefined,
    ]);
    expect(nextSort(second, "value")).toEqual({ by: "value", direction: "ascending" });
  });
});
