import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { compareCopies } from "./copy-differences.ts";

test("[K6] keys that differ, that one copy lacks, and that hold another type are named, the others counted", () => {
  const one = new Map<string, string | { type: "number"; json: string }>([
    ["same", "x"],
    ["other", "a"],
    ["gone", ""],
    ["typed", "1"],
  ]);
  const other = new Map<string, string | { type: "number"; json: string }>([
    ["new", "n"],
    ["typed", { type: "number", json: "1" }],
    ["other", "A"],
    ["same", "x"],
  ]);
  expect(compareCopies([one, other])).toEqual({
    differing: [
      { key: "other", values: ["a", "A"] },
      { key: "gone", values: ["", undefined] },
      { key: "typed", values: ["1", { type: "number", json: "1" }] },
      { key: "new", values: [undefined, "n"] },
    ],
    sameCount: 1,
  });
});

test("[K6] every key is either among the differences or counted as the same", () => {
  const metadata = fc.array(fc.tuple(anyText, anyText)).map((pairs) => new Map(pairs));
  fc.assert(
    fc.property(fc.array(metadata, { minLength: 1, maxLength: 4 }), (copies) => {
      const { differing, sameCount } = compareCopies(copies);
      expect(differing.length + sameCount).toBe(new Set(copies.flatMap((copy) => [...copy.keys()])).size);
      for (const { key, values } of differing) {
        expect(new Set(values).size).toBeGreaterThan(1);
        expect(values).toEqual(copies.map((copy) => copy.get(key)));
      }
    }),
  );
});
