import fc from "fast-check";
import { expect, test } from "vitest";
import type { Metadata } from "../object/metadata.ts";
import { addObjects, batchFromSnapshots } from "./add-objects.ts";
import type { Batch } from "./batch.ts";
import {
  batchOf,
  doAll,
  operation,
  operations,
  snapshotNamed,
  snapshots,
  TOOLS,
} from "./batch-arbitraries.ts";
import {
  applyOperation,
  createBatchDraft,
  operationsOf,
  redoOperation,
  undoOperation,
  withBatch,
} from "./batch-draft.ts";
import { CHUNK_ROWS } from "./codes.ts";
import { wantedOfRow } from "./row-changes.ts";
import { runOperation } from "./run-operation.ts";

function wantedOf(batch: Batch): readonly Metadata[] {
  return batch.objects.map((_object, row) => wantedOfRow(batch, row));
}

test("[N5] undone step by step, a draft is what it was before each operation; redone, what it was after", () => {
  fc.assert(
    fc.property(snapshots, operations, (objects, steps) => {
      let draft = createBatchDraft(batchFromSnapshots(objects));
      const states = [wantedOf(draft.batch)];
      for (const step of steps) {
        const next = doAll(draft, [step]);
        if (next !== draft) states.push(wantedOf(next.batch));
        draft = next;
      }
      for (const before of states.slice(0, -1).reverse()) {
        draft = undoOperation(draft);
        expect(wantedOf(draft.batch)).toEqual(before);
      }
      expect(undoOperation(draft)).toBe(draft);
      for (const after of states.slice(1)) {
        draft = redoOperation(draft);
        expect(wantedOf(draft.batch)).toEqual(after);
      }
      expect(redoOperation(draft)).toBe(draft);
    }),
  );
});

test("[N5] objects that came in between stay as described when what was done before is undone and redone", () => {
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      snapshotNamed(`o${from + index}`, { a: `${(from + index) % 7}` }),
    );
  const first = createBatchDraft(batchFromSnapshots(many(0, CHUNK_ROWS + 10)));
  const ids = first.batch.ids;
  const changed = doAll(first, [
    { verb: "set", key: "a", value: "x", ids },
    { verb: "set", key: "b", value: "y", ids },
  ]);
  const grown = withBatch(changed, addObjects(changed.batch, many(CHUNK_ROWS + 10, CHUNK_ROWS)));
  const last = doAll(grown, [{ verb: "remove", keys: ["a"], ids: grown.batch.ids }]);
  const asDescribed = wantedOf(addObjects(first.batch, many(CHUNK_ROWS + 10, CHUNK_ROWS)));
  const back = undoOperation(undoOperation(undoOperation(last)));
  expect(wantedOf(back.batch)).toEqual(asDescribed);
  const again = redoOperation(redoOperation(redoOperation(back)));
  expect(wantedOf(again.batch)).toEqual(wantedOf(last.batch));
});

test("[N5] a new operation forgets what was undone before it", () => {
  const draft = createBatchDraft(batchOf({ o1: { a: "1" } }));
  const ids = ["o1"];
  const undone = undoOperation(doAll(draft, [{ verb: "set", key: "b", value: "x", ids }]));
  const other = doAll(undone, [{ verb: "set", key: "b", value: "y", ids }]);
  expect(redoOperation(other)).toBe(other);
  expect(operationsOf(other).operations).toHaveLength(1);
});

test("[N6] the same operations over the same objects give the same again, also where objects came in between", () => {
  fc.assert(
    fc.property(snapshots, operations, operations, fc.nat({ max: 6 }), (objects, early, late, count) => {
      const begun = doAll(createBatchDraft(batchFromSnapshots(objects.slice(0, count))), early);
      const draft = doAll(withBatch(begun, addObjects(begun.batch, objects.slice(count))), late);
      const again = doAll(createBatchDraft(batchFromSnapshots(objects)), operationsOf(draft).operations);
      expect(wantedOf(again.batch)).toEqual(wantedOf(draft.batch));
    }),
  );
});

test("[N7] an operation changes exactly what was counted before it ran; one that changes nothing is no step", () => {
  fc.assert(
    fc.property(snapshots, operations, operation, (objects, steps, last) => {
      const before = doAll(createBatchDraft(batchFromSnapshots(objects)), steps);
      const outcome = applyOperation(before, last, TOOLS);
      if (outcome.kind === "problem") return;
      const { draft, count } = outcome;
      const [old, now] = [wantedOf(before.batch), wantedOf(draft.batch)];
      const cells = old.flatMap((metadata, row) => {
        const after = now[row] ?? new Map();
        return [...new Set([...metadata.keys(), ...after.keys()])].map((key) => [
          metadata.get(key),
          after.get(key),
        ]);
      });
      const differing = cells.filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other));
      expect(count.cells).toBe(differing.length);
      expect(count.added).toBe(differing.filter(([one]) => one === undefined).length);
      expect(count.removed).toBe(differing.filter(([, other]) => other === undefined).length);
      expect(count.overwritten).toBe(count.cells - count.added - count.removed);
      expect(count.objects).toBe(old.filter((metadata, row) => !isSame(metadata, now[row])).length);
      if (count.cells === 0) expect(draft).toBe(before);
    }),
    { numRuns: 300 },
  );
});

function isSame(one: Metadata, other: Metadata | undefined): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...(other ?? [])].sort());
}

test("[N4] [N7] every id that is named is an object that changes, stays, is read only or isn't there", () => {
  fc.assert(
    fc.property(snapshots, operations, operation, (objects, steps, last) => {
      const before = doAll(createBatchDraft(batchFromSnapshots(objects)), steps);
      const outcome = applyOperation(before, last, TOOLS);
      if (outcome.kind === "problem") return;
      const named = last.verb === "write" ? last.columns.flatMap(({ ids }) => ids) : last.ids;
      const { objects: changed, unchanged, readOnly, notFound } = outcome.count;
      expect(changed + unchanged + readOnly + notFound).toBe(new Set(named).size);
    }),
  );
});

test("[N4] only objects that are named change, and read-only ones never do", () => {
  fc.assert(
    fc.property(snapshots, operation, (objects, step) => {
      const batch = batchFromSnapshots(objects);
      const draft = doAll(createBatchDraft(batch), [step]);
      const named = new Set(step.verb === "write" ? step.columns.flatMap(({ ids }) => ids) : step.ids);
      for (const [row, { ref, access, metadata }] of objects.entries()) {
        if (named.has(ref.objectId) && access.kind !== "read-only") continue;
        expect(wantedOfRow(draft.batch, row)).toEqual(metadata);
      }
    }),
  );
});

test("[N4] an operation isn't done to an object that comes after it, though its id was named", () => {
  const draft = createBatchDraft(batchOf({ o1: { a: "1" } }));
  const set = doAll(draft, [{ verb: "set", key: "a", value: "x", ids: ["o1", "o2"] }]);
  expect(operationsOf(set).operations).toMatchObject([{ ids: ["o1"] }]);
});

test("counting what an operation would do leaves nothing behind", () => {
  const batch = batchOf({ o1: { a: "1" } });
  const draft = createBatchDraft(batch);
  for (const value of ["x", "xy", "xyz"])
    applyOperation(draft, { verb: "set", key: "b", value, ids: ["o1"] }, TOOLS);
  const size = batch.columns.get("a")?.dictionary.values.length;
  expect(size).toBe(2);
  expect(batch.columns.has("b")).toBe(false);
});

test("[N7] the result of a count is carried out as it is", () => {
  fc.assert(
    fc.property(snapshots, operation, (objects, step) => {
      const draft = createBatchDraft(batchFromSnapshots(objects));
      const counted = runOperation(draft.batch, step, TOOLS);
      const outcome = applyOperation(draft, step, TOOLS, counted);
      const plain = applyOperation(createBatchDraft(batchFromSnapshots(objects)), step, TOOLS);
      expect(outcome.kind).toBe(plain.kind);
      if (outcome.kind === "problem" || plain.kind === "problem") return;
      expect(outcome.count).toEqual(plain.count);
      expect(wantedOf(outcome.draft.batch)).toEqual(wantedOf(plain.draft.batch));
    }),
  );
});

test("[N7] the result of a count isn't used once other values came into its columns", () => {
  const draft = createBatchDraft(batchOf({ o: { a: "1" } }));
  const ids = draft.batch.ids;
  const step = { verb: "set", key: "a", value: "x", ids } as const;
  const counted = runOperation(draft.batch, step, TOOLS);
  doAll(draft, [{ ...step, value: "y" }]);
  const outcome = applyOperation(draft, step, TOOLS, counted);
  expect(outcome.kind === "done" && wantedOf(outcome.draft.batch)).toEqual([new Map([["a", "x"]])]);
});
