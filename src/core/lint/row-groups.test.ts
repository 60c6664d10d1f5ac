import fc from "fast-check";
import { expect, test } from "vitest";
import { createRowGroups } from "./row-groups.ts";

const NAMES = ["a", "", "__proto__", "toString"];

test("whoever comes and goes, the first is the lowest and those who stand differently to it are told", () => {
  const deed = fc.record({ name: fc.constantFrom(...NAMES), rowId: fc.nat({ max: 6 }) });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const groups = createRowGroups();
      const model = new Map(NAMES.map((name) => [name, new Set<number>()]));
      for (const { name, rowId } of deeds) {
        const members = model.get(name) ?? new Set();
        const firstBefore = Math.min(...members);
        const isLeaving = members.delete(rowId);
        if (!isLeaving) members.add(rowId);
        const told = [...(isLeaving ? groups.remove : groups.add)(name, rowId)];
        const sorted = [...members].sort((one, other) => one - other);
        const isFirstOther = (sorted[0] ?? Number.POSITIVE_INFINITY) !== firstBefore;
        expect(told).toEqual(isFirstOther ? sorted : isLeaving ? [] : [rowId]);
        for (const [of, rows] of model) expect(groups.first(of)).toBe(rows.size > 0 ? Math.min(...rows) : -1);
      }
    }),
    { numRuns: 300 },
  );
});

test("a group that nobody is in has no first, and nobody can leave it", () => {
  const groups = createRowGroups();
  for (const name of NAMES) {
    expect(groups.first(name)).toBe(-1);
    expect(groups.remove(name, 0)).toEqual([]);
  }
  groups.add("a", 3);
  expect(groups.remove("a", 4)).toEqual([]);
  expect(groups.first("a")).toBe(3);
});

test("two sets of groups share nothing", () => {
  createRowGroups().add("a", 1);
  expect(createRowGroups().first("a")).toBe(-1);
});
