import fc from "fast-check";
import { expect, test } from "vitest";
import { batchFromSnapshots } from "./add-objects.ts";
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
  type BatchDraft,
  createBatchDraft,
  operationsOf,
  redoOperation,
  undoOperation,
} from "./batch-draft.ts";
import { decodeBatchDraft } from "./decode-batch.ts";
import { decodeOperation } from "./decode-operation.ts";
import { encodeBatchDraft, encodeOperation } from "./encode-batch.ts";
import { snapshotOfRow, wantedOfRow } from "./row-changes.ts";

function shown({ batch }: BatchDraft) {
  return batch.ids.map((id, row) => [id, snapshotOfRow(batch, row), wantedOfRow(batch, row)]);
}

/** Through JSON, as a file or another tab would get it. */
function stored(draft: BatchDraft): Record<string, unknown> & ReturnType<typeof encodeBatchDraft> {
  return JSON.parse(JSON.stringify(encodeBatchDraft(draft)));
}

test("[N23] a draft comes back from its plain data, with what can be undone and what can be redone", () => {
  fc.assert(
    fc.property(snapshots, operations, fc.nat({ max: 6 }), (objects, steps, undoCount) => {
      let draft = doAll(createBatchDraft(batchFromSnapshots(objects)), steps);
      for (let count = 0; count < undoCount; count += 1) draft = undoOperation(draft);
      const { draft: back, problems } = decodeBatchDraft(stored(draft), TOOLS);
      expect(problems).toEqual([]);
      if (!back) throw new Error("The draft wasn't read.");
      expect(shown(back)).toEqual(shown(draft));
      expect(operationsOf(back)).toEqual(operationsOf(draft));
      expect(shown(undoOperation(back))).toEqual(shown(undoOperation(draft)));
      expect(shown(redoOperation(back))).toEqual(shown(redoOperation(draft)));
    }),
  );
});

test("[N23] objects are kept in chunks of a hundred, and whole columns name their objects in a few numbers", () => {
  const many = Array.from({ length: 250 }, (_, index) => snapshotNamed(`o${index}`, { a: `${index}` }));
  const draft = createBatchDraft(batchFromSnapshots(many));
  const changed = doAll(draft, [{ verb: "set", key: "b", value: "x", ids: draft.batch.ids }]);
  const { head, chunks, operations: kept } = stored(changed);
  expect(chunks.map(({ objects }) => objects.length)).toEqual([100, 100, 50]);
  expect(head).toMatchObject({ objectCount: 250, operationCount: 1, doneCount: 1 });
  expect(kept).toEqual([{ verb: "set", key: "b", value: "x", ids: [[0, 250]] }]);
  expect(shown(decodeBatchDraft(stored(changed), TOOLS).draft ?? draft)).toEqual(shown(changed));
});

test("[N24] a chunk that is missing takes its objects with it, and no other object's change moves to another one", () => {
  const many = Array.from({ length: 250 }, (_, index) => snapshotNamed(`o${index}`, { a: `${index}` }));
  const draft = createBatchDraft(batchFromSnapshots(many));
  const changed = doAll(draft, [{ verb: "set", key: "a", value: "x", ids: ["o5", "o105", "o205"] }]);
  const { chunks, ...rest } = stored(changed);
  const { draft: back, problems } = decodeBatchDraft({ ...rest, chunks: [chunks[0], chunks[2]] }, TOOLS);
  expect(problems).toEqual([
    { kind: "objects-lost", rows: Array.from({ length: 100 }, (_, row) => row + 100) },
  ]);
  const wanted = back?.batch.ids.flatMap((id, row) =>
    wantedOfRow(back.batch, row).get("a") === "x" ? [id] : [],
  );
  expect(wanted).toEqual(["o5", "o205"]);
});

test("[N24] from an operation on that can't be read none is done, and it is said which and why", () => {
  const draft = createBatchDraft(batchOf({ o1: { a: "1" } }));
  const ids = ["o1"];
  const changed = doAll(draft, [
    { verb: "set", key: "a", value: "x", ids },
    { verb: "set", key: "a", value: "y", ids },
    { verb: "set", key: "a", value: "z", ids },
  ]);
  const { operations: kept, ...rest } = stored(changed);
  const decode = (operations: unknown[]) => decodeBatchDraft({ ...rest, operations }, TOOLS);
  const broken = decode([kept[0], { ...kept[1], value: 5 }, kept[2]]);
  expect(broken.problems).toEqual([
    { kind: "operations-lost", from: 1, count: 2, why: { kind: "malformed", field: "value" } },
  ]);
  expect(broken.draft && wantedOfRow(broken.draft.batch, 0).get("a")).toBe("x");
  expect(decode(kept.slice(0, 2)).problems).toEqual([
    { kind: "operations-lost", from: 2, count: 1, why: { kind: "missing" } },
  ]);
  const find = { text: "(", isRegularExpression: true, isWholeCell: false, isCaseSensitive: true };
  const failed = decode([{ verb: "find-replace", keys: ["a"], find, replacement: "", ids: [[0, 1]] }]);
  expect(failed.problems).toMatchObject([{ why: { kind: "failed", problem: { kind: "bad-expression" } } }]);
});

test("[N24] what isn't a batch draft, or a later version's, is refused whole", () => {
  for (const value of [undefined, null, 5, "x", [], {}, { head: {} }, { head: { format: 2 } }]) {
    expect(decodeBatchDraft(value, TOOLS)).toMatchObject({ problems: [{ kind: "format" }] });
  }
});

test("[N24] decoding never throws, whatever part of the data is exchanged for something else", () => {
  const draft = doAll(
    createBatchDraft(batchOf({ o1: { a: "1" }, o2: { b: { type: "number", json: "1" } } })),
    [{ verb: "set", key: "a", value: "x", ids: ["o1"] }],
  );
  const text = JSON.stringify(encodeBatchDraft(draft));
  const others = fc.constantFrom(null, -1, 1e99, {}, [], "?", [[]], [null]);
  fc.assert(
    fc.property(fc.nat({ max: 80 }), others, (which, other) => {
      let visited = -1;
      const changed = JSON.parse(text, (_key, value) => {
        visited += 1;
        return visited === which ? other : value;
      });
      const { draft: back, problems } = decodeBatchDraft(changed, TOOLS);
      if (!back) expect(problems).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("[N23] every operation is read back as it was written", () => {
  const batch = batchFromSnapshots(["o1", "o2", "o3", "o4", "o5", "o6"].map((id) => snapshotNamed(id, {})));
  fc.assert(
    fc.property(operation, (one) => {
      const decoded = decodeOperation(
        JSON.parse(JSON.stringify(encodeOperation(batch, one))),
        (row) => batch.ids[row],
      );
      expect(decoded).toEqual({ kind: "operation", operation: one });
    }),
  );
});
