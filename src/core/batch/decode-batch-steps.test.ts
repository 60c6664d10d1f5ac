import fc from "fast-check";
import { expect, test } from "vitest";
import { batchFromSnapshots } from "./add-objects.ts";
import { doAll, operations, snapshotNamed, snapshots, TOOLS } from "./batch-arbitraries.ts";
import { type BatchDraft, createBatchDraft, operationsOf, undoOperation } from "./batch-draft.ts";
import { type DecodedBatch, type DecodingProgress, decodeBatchInSteps } from "./decode-batch.ts";
import { encodeBatchDraft } from "./encode-batch.ts";
import { snapshotOfRow, wantedOfRow } from "./row-changes.ts";

function shown({ batch }: BatchDraft) {
  return batch.ids.map((id, row) => [id, snapshotOfRow(batch, row), wantedOfRow(batch, row)]);
}

/** Two readings of the same records, whose steps alternate. */
function decodeTwoAtOnce(stored: unknown): readonly (DecodedBatch | undefined)[] {
  const readings = [decodeBatchInSteps(stored, TOOLS), decodeBatchInSteps(stored, TOOLS)];
  const results: (DecodedBatch | undefined)[] = [undefined, undefined];
  while (results.includes(undefined)) {
    for (const [at, reading] of readings.entries()) {
      if (results[at]) continue;
      const step = reading.next();
      if (step.done) results[at] = step.value;
    }
  }
  return results;
}

test("[N23] a draft that is read in steps, with other work between them, is the one that was stored", () => {
  fc.assert(
    fc.property(snapshots, operations, fc.nat({ max: 6 }), (objects, steps, undoCount) => {
      let draft = doAll(createBatchDraft(batchFromSnapshots(objects)), steps);
      for (let count = 0; count < undoCount; count += 1) draft = undoOperation(draft);
      for (const decoded of decodeTwoAtOnce(encodeBatchDraft(draft))) {
        expect(decoded?.problems).toEqual([]);
        expect(decoded?.draft && shown(decoded.draft)).toEqual(shown(draft));
        expect(decoded?.draft && operationsOf(decoded.draft)).toEqual(operationsOf(draft));
      }
    }),
  );
});

test("[N23] reading a large batch tells how far it is, and no step is about all of its cells", () => {
  const many = Array.from({ length: 1000 }, (_, index) => snapshotNamed(`o${index}`, { a: `${index}` }));
  const draft = createBatchDraft(batchFromSnapshots(many));
  const { ids } = draft.batch;
  const texts = ids.map((id) => `text of ${id}`);
  const columns = Array.from({ length: 20 }, (_, key) => ({ key: `key ${key}`, ids, texts }));
  const changed = doAll(draft, [
    { verb: "set", key: "b", value: "x", ids },
    { verb: "write", source: "manifest", columns },
  ]);
  const told: DecodingProgress[] = [];
  let steps = 0;
  const reading = decodeBatchInSteps(encodeBatchDraft(changed), TOOLS);
  for (let step = reading.next(); !step.done; step = reading.next()) {
    steps += 1;
    if (step.value) told.push(step.value);
  }
  // A column of a manifest is read, named, written and counted in steps of its own.
  expect(steps).toBeGreaterThan(10 + 5 + 4 * columns.length);
  const ofStage = (wanted: string) => told.filter(({ stage }) => stage === wanted).map(({ done }) => done);
  expect(ofStage("objects")).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
  expect(ofStage("columns")).toEqual([0, 200, 400, 600, 800]);
  expect(ofStage("operations")).toEqual([0, 1]);
  expect(new Set(told.map(({ stage, total }) => `${stage} ${total}`))).toEqual(
    new Set(["objects 1000", "columns 1000", "operations 2"]),
  );
});
