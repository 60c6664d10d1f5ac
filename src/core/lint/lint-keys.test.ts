import fc from "fast-check";
import { expect, test } from "vitest";
import { createRow, isPair, type Row } from "../draft/draft.ts";
import { skeleton } from "../text/look-alike.ts";
import type { Issue } from "./issue.ts";
import { lintKeys } from "./lint-keys.ts";

const rowsOf = (...keys: string[]): Row[] => keys.map((key, id) => createRow(id, key, "x"));

/** Row id, code and the named key of each issue. */
function found(issues: ReadonlyMap<number, Issue>) {
  return [...issues]
    .map(([rowId, issue]) => [rowId, issue.code, "otherKey" in issue ? issue.otherKey : undefined])
    .sort(([one], [other]) => Number(one) - Number(other));
}

/** The expected issues, by comparing every pair of rows. */
function expected(rows: readonly Row[]) {
  const inCapitals = (key: string) => key.normalize("NFC").toUpperCase();
  return rows.flatMap(({ id, key, ...row }, at) => {
    const counts = (one: Row) => isPair(one) && one.key !== "";
    if (!counts({ id, key, ...row })) return [];
    const earlier = rows.slice(0, at).filter(counts);
    if (earlier.some((one) => one.key === key)) return [[id, "duplicate-key", undefined]];
    const inCase = earlier.find((one) => inCapitals(one.key) === inCapitals(key));
    if (inCase) return [[id, "same-but-case", inCase.key]];
    const alike = earlier.find((one) => skeleton(one.key) === skeleton(key));
    return alike ? [[id, "look-alike", alike.key]] : [];
  });
}

test("[L3] [L8] after any strokes each row has the one issue that looking at all pairs of rows finds", () => {
  const key = fc.constantFrom(
    ...[
      "",
      "co",
      "CO",
      "c\u043e",
      "c o",
      "C0",
      "__proto__",
      "__Proto__",
      "toString",
      "\u00c9",
      "e\u0301",
      "\ud83d",
    ],
    ...["\u03b1\u03c3", "\u0391\u03a3", "\u03b1\u03c2"],
  );
  const step = fc.record({ at: fc.nat({ max: 8 }), key, isRemoved: fc.boolean(), isGone: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const lint = lintKeys();
      let rows: readonly Row[] = [];
      for (const { at, isGone, isRemoved, ...typed } of steps) {
        const others = rows.filter(({ id }) => id !== at);
        const row = { ...createRow(at, typed.key, "x"), isRemoved };
        rows = isGone ? others : [...others, row].sort((one, other) => one.id - other.id);
        expect(found(lint(rows))).toEqual(expected(rows));
      }
    }),
    { numRuns: 500 },
  );
});

test("[L3] the same key is said before case, case before looks, and nothing twice", () => {
  expect(found(lintKeys()(rowsOf("Id", "id", "\u0406d", "id", "Id")))).toEqual([
    [1, "same-but-case", "Id"],
    [2, "look-alike", "Id"],
    [3, "duplicate-key", undefined],
    [4, "duplicate-key", undefined],
  ]);
});

test("[L3] a duplicate blocks, the others warn, all at the later row's key", () => {
  const issues = lintKeys()(rowsOf("a", "a", "A", "\u0430"));
  expect([...issues.values()].map(({ severity, place, key }) => [severity, place, key])).toEqual([
    ["block", { rowId: 1, cell: "key" }, "a"],
    ["warn", { rowId: 2, cell: "key" }, "A"],
    ["warn", { rowId: 3, cell: "key" }, "\u0430"],
  ]);
});

test("[L8] the earlier key is named as it is now", () => {
  const lint = lintKeys();
  const rows = rowsOf("liver", "LIVER", "Liver");
  const named = (others: readonly Row[]) => found(lint(others)).map(([, , otherKey]) => otherKey);
  expect(named(rows)).toEqual(["liver", "liver"]);
  expect(named(rows.with(0, createRow(0, "lIVER", "x")))).toEqual(["lIVER", "lIVER"]);
  expect(named(rows.slice(1))).toEqual(["LIVER"]);
  expect(named([])).toEqual([]);
});

test("typing a value leaves the issues what they were", () => {
  const lint = lintKeys();
  const rows = rowsOf("a", "A");
  const issue = lint(rows).get(1);
  expect(lint(rows.with(1, createRow(1, "A", "typed"))).get(1)).toBe(issue);
  expect(issue).toMatchObject({ code: "same-but-case" });
});

test("[L3] rows without a key are no duplicates, and what objects inherit isn't taken for a key", () => {
  expect(found(lintKeys()(rowsOf("", "", "__proto__", "constructor", "toString")))).toEqual([]);
});

test("a stroke looks at no row but its own and those that its keys have to do with", () => {
  let looks = 0;
  const watched = rowsOf(...Array.from({ length: 500 }, (_, index) => `key ${index}`)).map((row) => ({
    ...row,
    get key() {
      looks += 1;
      return `key ${row.id}`;
    },
  }));
  const lint = lintKeys();
  lint(watched);
  looks = 0;
  const rows: readonly Row[] = [...watched, createRow(500, "Key 7", "x")];
  expect(found(lint(rows))).toEqual([[500, "same-but-case", "key 7"]]);
  expect(looks).toBe(0);
});
