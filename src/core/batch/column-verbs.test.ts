import { expect, test } from "vitest";
import type { MetadataValue } from "../object/metadata.ts";
import { addObjects } from "./add-objects.ts";
import type { Batch } from "./batch.ts";
import { batchOf, done, snapshotNamed } from "./batch-arbitraries.ts";
import type { ClashChoice } from "./operation.ts";
import { wantedOfRow } from "./row-changes.ts";

const NUMBER = { type: "number", json: "1" } as const;

function wanted(batch: Batch): readonly Record<string, MetadataValue>[] {
  return batch.objects.map((_object, row) => Object.fromEntries(wantedOfRow(batch, row)));
}

test("[N2] [N11] a copy takes the empty text along, and counts objects without a text to copy", () => {
  const batch = batchOf({ o1: { a: "" }, o2: { b: "x" }, o3: { a: NUMBER } });
  const { batch: after, count } = done(batch, {
    verb: "copy",
    from: "a",
    key: "b",
    clash: "overwrite",
    ids: batch.ids,
  });
  expect(wanted(after)).toEqual([{ a: "", b: "" }, { b: "x" }, { a: NUMBER }]);
  expect(count).toMatchObject({ cells: 1, incomplete: 1, foreign: 1, clashes: 0 });
});

test("[N10] a copy onto the same value is no clash, and onto the empty text it is one", () => {
  const batch = batchOf({ o1: { a: "x", b: "x" }, o2: { a: "x", b: "" } });
  const copy = (clash: ClashChoice) =>
    done(batch, { verb: "copy", from: "a", key: "b", clash, ids: batch.ids });
  expect(copy("keep").count).toMatchObject({ clashes: 1, cells: 0 });
  expect(wanted(copy("overwrite").batch)[1]).toEqual({ a: "x", b: "x" });
});

test("[N9] values that were copied under a new key are found there again, also by objects that come later", () => {
  const batch = batchOf({ o1: { a: "x" }, o2: { a: "y" } });
  const { batch: copied } = done(batch, { verb: "copy", from: "a", key: "b", clash: "keep", ids: batch.ids });
  const { batch: set } = done(copied, { verb: "set", key: "b", value: "z", ids: ["o1"] });
  expect(wanted(addObjects(set, [snapshotNamed("o3", { a: "z", b: "w" })]))).toEqual([
    { a: "x", b: "z" },
    { a: "y", b: "y" },
    { a: "z", b: "w" },
  ]);
});

test("[N8] [N10] a rename never puts a value over one that isn't text, and then keeps the old key unless that is given up", () => {
  const batch = batchOf({ o1: { old: "1", new: NUMBER } });
  const renamed = (clash: ClashChoice) =>
    done(batch, { verb: "rename", key: "old", newKey: "new", clash, ids: batch.ids });
  expect(wanted(renamed("overwrite").batch)).toEqual([{ old: "1", new: NUMBER }]);
  expect(renamed("overwrite").count).toMatchObject({ clashes: 1, foreign: 1, cells: 0 });
  expect(wanted(renamed("skip").batch)).toEqual([{ old: "1", new: NUMBER }]);
  expect(wanted(renamed("keep").batch)).toEqual([{ new: NUMBER }]);
});

test("[N9] a rename to the same key changes nothing, and one to __proto__ is like any other", () => {
  const batch = batchOf({ o1: { a: "x" } });
  const rename = { verb: "rename", key: "a", clash: "overwrite", ids: ["o1"] } as const;
  expect(done(batch, { ...rename, newKey: "a" }).count.cells).toBe(0);
  const { batch: after } = done(batch, { ...rename, newKey: "__proto__" });
  expect([...wantedOfRow(after, 0)]).toEqual([["__proto__", "x"]]);
});

test("[N8] [N11] a compose counts objects that lack a text, leaves what isn't text alone, and may use its own key", () => {
  const batch = batchOf({
    o1: { a: "1", b: "" },
    o2: { a: "1", b: NUMBER },
    o3: { a: NUMBER, b: "2" },
    o4: { b: "2" },
  });
  const { batch: after, count } = done(batch, {
    verb: "compose",
    key: "a",
    template: "{a}-{b}",
    ids: batch.ids,
  });
  expect(wanted(after).map(({ a }) => a)).toEqual(["1-", "1", NUMBER, undefined]);
  expect(count).toMatchObject({ cells: 1, incomplete: 3 });
  const fixed = done(batch, { verb: "compose", key: "a", template: "x", ids: batch.ids });
  expect(wanted(fixed.batch).map(({ a }) => a)).toEqual(["x", "x", NUMBER, "x"]);
  expect(fixed.count.foreign).toBe(1);
});

test("[N11] of a split the last key takes all that is left, and too few parts leave the other keys alone", () => {
  const batch = batchOf({ o1: { a: "x-y-z-" }, o2: { a: "-", c: "old" }, o3: { a: "x" }, o4: { a: "" } });
  const { batch: after, count } = done(batch, {
    verb: "split",
    key: "a",
    separator: "-",
    into: ["b", "c", "d"],
    clash: "overwrite",
    ids: batch.ids,
  });
  expect(wanted(after)).toEqual([
    { a: "x-y-z-", b: "x", c: "y", d: "z-" },
    { a: "-", b: "", c: "" },
    { a: "x" },
    { a: "" },
  ]);
  expect(count).toMatchObject({ clashes: 1, incomplete: 2 });
});

test.each<[ClashChoice, Record<string, MetadataValue>, number]>([
  ["skip", { a: "x-y", b: "old", c: NUMBER }, 0],
  ["keep", { a: "x-y", b: "old", c: NUMBER }, 0],
  ["overwrite", { a: "x-y", b: "x", c: NUMBER }, 1],
])("[N8] [N10] a split onto a text and a number: %s", (clash, expected, foreign) => {
  const batch = batchOf({ o1: { a: "x-y", b: "old", c: NUMBER } });
  const into = ["b", "c"];
  const { batch: after, count } = done(batch, {
    verb: "split",
    key: "a",
    separator: "-",
    into,
    clash,
    ids: ["o1"],
  });
  expect(wanted(after)).toEqual([expected]);
  expect(count).toMatchObject({ clashes: 1, foreign });
});
