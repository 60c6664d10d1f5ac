import fc from "fast-check";
import { expect, test } from "vitest";
import { isForeign } from "../object/metadata.ts";
import { batchFromSnapshots } from "./add-objects.ts";
import { cellState, wantedAt } from "./batch.ts";
import { batchKey, batchOf, doAll, done, operations, snapshots } from "./batch-arbitraries.ts";
import { createBatchDraft } from "./batch-draft.ts";
import { countValues, facetOf } from "./facet.ts";
import { findNearValues, type NearKind, searchNearValues } from "./near-values.ts";

test("[N17] a facet counts every object once: under its value, or as without the key", () => {
  fc.assert(
    fc.property(snapshots, operations, batchKey, (objects, steps, key) => {
      const { batch } = doAll(createBatchDraft(batchFromSnapshots(objects)), steps);
      const facet = facetOf(batch, key);
      const column = batch.columns.get(key);
      expect(column ? countValues(column) : { objects: 0, values: 0 }).toEqual({
        objects: facet.counts.reduce((sum, count) => sum + count, 0),
        values: facet.codes.length,
      });
      const wanted = objects.map((_object, row) => wantedAt(batch, row, key));
      expect(facet.absent).toBe(wanted.filter((value) => value === undefined).length);
      expect(facet.foreign).toBe(wanted.filter(isForeign).length);
      expect(facet.removed).toBe(
        objects.filter((_object, row) => cellState(batch, row, key) === "removed").length,
      );
      const counted = Array.from(facet.counts, (count, place) => [
        JSON.stringify(facet.valueAt(place)),
        count,
      ]);
      const expected = new Map<string, number>();
      for (const value of wanted) {
        if (value !== undefined)
          expected.set(JSON.stringify(value), (expected.get(JSON.stringify(value)) ?? 0) + 1);
      }
      expect(new Map(counted as [string, number][])).toEqual(expected);
      expect([...facet.counts]).toEqual([...facet.counts].sort((one, other) => other - one));
    }),
  );
});

test("[N17] a facet of some rows counts those alone", () => {
  const batch = batchOf({ o1: { a: "1" }, o2: { a: "2" }, o3: { a: "2" }, o4: {} });
  const facet = facetOf(batch, "a", Uint32Array.of(0, 1, 3));
  expect([facet.valueAt(0), facet.valueAt(1), facet.absent]).toEqual(["1", "2", 1]);
  expect([...facet.counts]).toEqual([1, 1]);
});

function groupsOf(...texts: string[]): { texts: string[]; kinds: readonly NearKind[] }[] {
  const batch = batchOf(Object.fromEntries(texts.map((text, index) => [`o${index}`, { a: text }])));
  return findNearValues(facetOf(batch, "a")).groups.map(({ values, kinds }) => ({
    texts: values.map(({ text }) => text),
    kinds,
  }));
}

test.each<[string, string, NearKind[]]>([
  ["Liver", "liver", ["case"]],
  ["Liver", "Liver ", ["blanks"]],
  ["whole blood", "whole  blood", ["blanks"]],
  ["Liver", "liver\u200b", ["blanks", "case"]],
  ["caf\u00e9", "cafe\u0301", ["normal-form"]],
  ["Liver", "L\u0456ver", ["look-alike"]],
  ["sample", "samples", ["plural"]],
  ["biopsy", "biopsies", ["plural"]],
  ["tumour", "tumor", ["letter"]],
  ["RNA-Seq", "RNASeq", ["letter"]],
  ["kidney", "kindey", ["letter"]],
])("[N18] %j and %j are nearly the same", (one, other, kinds) => {
  expect(groupsOf(one, other)).toEqual([{ texts: [one, other], kinds }]);
});

test.each([
  ["HG00096", "HG00097"],
  ["2020-01-02", "2020-01-03"],
  ["12.345", "12345"],
  ["grade A", "grade B"],
  ["cat", "cut"],
  ["male", "female"],
  ["1", "1s"],
])("[N18] %j and %j aren't", (one, other) => {
  expect(groupsOf(one, other)).toEqual([]);
});

test("[N18] spellings stand together, the most frequent first, and are merged by one operation", () => {
  const texts = ["liver", "Liver", "Liver", "LIVER", "Liver ", "Lung"];
  const batch = batchOf(Object.fromEntries(texts.map((text, index) => [`o${index}`, { a: text }])));
  const [group, ...others] = findNearValues(facetOf(batch, "a")).groups;
  expect(others).toEqual([]);
  expect(group?.values[0]).toEqual({ text: "Liver", count: 2 });
  expect(group?.values.map(({ text }) => text).sort()).toEqual(["LIVER", "Liver", "Liver ", "liver"]);
  const values = (group?.values ?? []).map(({ text }) => text);
  const { batch: merged, count } = done(batch, {
    verb: "merge-values",
    key: "a",
    values,
    into: "Liver",
    ids: batch.ids,
  });
  expect(count.cells).toBe(3);
  expect(Array.from(facetOf(merged, "a").counts)).toEqual([5, 1]);
});

test("[N18] the search for spellings comes in steps that leave time for other work", () => {
  const texts = Array.from({ length: 3000 }, (_, index) => `sample ${index}`);
  const batch = batchOf(
    Object.fromEntries([...texts, "Sample 7"].map((text, index) => [`o${index}`, { a: text }])),
  );
  const steps = searchNearValues(facetOf(batch, "a"));
  let count = 0;
  let result = steps.next();
  for (; !result.done; result = steps.next()) count += 1;
  expect(count).toBeGreaterThan(100);
  expect(result.value.groups.map(({ values }) => values.map(({ text }) => text))).toEqual([
    ["sample 7", "Sample 7"],
  ]);
});
