import { expect, test } from "vitest";
import { batchOf, TOOLS } from "./batch-arbitraries.ts";
import { sampleChanges } from "./change-sample.ts";
import type { Operation } from "./operation.ts";
import { runOperation } from "./run-operation.ts";

function sampleOf(batch: ReturnType<typeof batchOf>, operation: Operation, size = 8) {
  const result = runOperation(batch, operation, TOOLS);
  if (result.kind === "problem") throw new Error(result.problem.kind);
  return sampleChanges(batch, result.changes, size);
}

test("[N7] equal changes are one example, with the first object that they happen to", () => {
  const batch = batchOf({ o1: { a: "x" }, o2: { a: "y" }, o3: { a: "x" }, o4: {}, o5: { a: "new" } });
  const ids = ["o5", "o4", "o3", "o2", "o1"];
  expect(sampleOf(batch, { verb: "set", key: "a", value: "new", ids })).toEqual([
    { id: "o1", name: "o1.bam", key: "a", before: "x", after: "new" },
    { id: "o2", name: "o2.bam", key: "a", before: "y", after: "new" },
    { id: "o4", name: "o4.bam", key: "a", before: undefined, after: "new" },
  ]);
});

test("[N7] of several columns the changes of the first objects are shown", () => {
  const batch = batchOf({ o1: { a: "1" }, o2: { a: "2" }, o3: { a: "3" } });
  const ids = ["o1", "o2", "o3"];
  const sample = sampleOf(batch, { verb: "rename", key: "a", newKey: "b", clash: "skip", ids }, 4);
  expect(sample.map(({ id, key, before, after }) => [id, key, before, after])).toEqual([
    ["o1", "a", "1", undefined],
    ["o1", "b", undefined, "1"],
    ["o2", "a", "2", undefined],
    ["o2", "b", undefined, "2"],
  ]);
});

test("[N7] examples are about what is wanted now, and new values that no object has yet are among them", () => {
  const batch = batchOf(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`o${n}`, { a: `v${n}` }])));
  const sample = sampleOf(batch, { verb: "transform", keys: ["a"], transform: "upper-case", ids: batch.ids });
  expect(sample.map(({ before, after }) => [before, after])).toEqual(
    Array.from({ length: 8 }, (_, n) => [`v${n}`, `V${n}`]),
  );
});
