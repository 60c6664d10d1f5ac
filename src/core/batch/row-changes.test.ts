import { expect, test } from "vitest";
import { batchFromSnapshots } from "./add-objects.ts";
import { batchOf, done, snapshotNamed } from "./batch-arbitraries.ts";
import { changedRows, changeSetOfRow, snapshotOfRow, wantedOfRow } from "./row-changes.ts";

test("[N1] [N13] an object's own keys keep the platform's order, and added ones come after them", () => {
  const batch = batchFromSnapshots([
    snapshotNamed("o1", { new: "x", a: "1" }),
    snapshotNamed("o2", { b: "2", a: "1" }),
  ]);
  const { batch: after } = done(batch, { verb: "set", key: "new", value: "y", ids: ["o2"] });
  expect([...wantedOfRow(after, 1).keys()]).toEqual(["b", "a", "new"]);
  expect([...(snapshotOfRow(after, 1)?.metadata.keys() ?? [])]).toEqual(["b", "a"]);
});

test("[N2] [N13] adding, emptying and removing are different changes, with what was there before", () => {
  const number = { type: "number", json: "1" } as const;
  const batch = batchOf({ o1: { emptied: "x", filled: "", gone: "", number }, o2: { gone: "z" } });
  const { batch: after } = done(batch, {
    verb: "write",
    source: "cells",
    columns: [
      { key: "emptied", ids: ["o1"], texts: [""] },
      { key: "filled", ids: ["o1"], texts: ["x"] },
      { key: "gone", ids: ["o1"], texts: [null] },
      { key: "number", ids: ["o1"], texts: [null] },
      { key: "__proto__", ids: ["o1"], texts: [""] },
    ],
  });
  expect(changeSetOfRow(after, 0)).toEqual({
    added: new Map([["__proto__", ""]]),
    updated: new Map([
      ["emptied", { from: "x", to: "" }],
      ["filled", { from: "", to: "x" }],
    ]),
    removed: new Map<string, unknown>([
      ["gone", ""],
      ["number", number],
    ]),
  });
  expect([...changedRows(after)]).toEqual([1, 0]);
});

test("[N13] JSON that means the same is no change, though it moved in from another key", () => {
  const batch = batchOf({
    o1: { a: { type: "array", json: "[1, 2]" }, b: { type: "array", json: "[1,2]" } },
  });
  const { batch: removed } = done(batch, { verb: "remove", keys: ["b"], ids: ["o1"] });
  const { batch: after } = done(removed, {
    verb: "rename",
    key: "a",
    newKey: "b",
    clash: "keep",
    ids: ["o1"],
  });
  const { added, updated, removed: gone } = changeSetOfRow(after, 0);
  expect([added.size, updated.size, [...gone.keys()]]).toEqual([0, 0, ["a"]]);
});

test("a row that isn't there has no object and wants nothing", () => {
  const batch = batchOf({ o1: { a: "1" } });
  expect([snapshotOfRow(batch, 1), wantedOfRow(batch, 1).size]).toEqual([undefined, 0]);
});
