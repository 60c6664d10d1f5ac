import fc from "fast-check";
import type { ForeignValue, MetadataValue } from "../object/metadata.ts";
import type { Access, Snapshot } from "../object/snapshot.ts";
import { TEXT_TRANSFORMS } from "../text/text-transform.ts";
import { batchFromSnapshots } from "./add-objects.ts";
import type { Batch } from "./batch.ts";
import { applyOperation, type BatchDraft, createBatchDraft } from "./batch-draft.ts";
import type { Operation, OperationCount } from "./operation.ts";
import type { OperationTools } from "./operation-run.ts";

export const READ_ONLY: Access = { kind: "read-only", reason: { kind: "folder" } };

export function snapshotNamed(
  id: string,
  pairs: Readonly<Record<string, MetadataValue>> | ReadonlyMap<string, MetadataValue>,
  about: Partial<Omit<Snapshot, "metadata" | "ref">> = {},
): Snapshot {
  return {
    ref: { connection: "sandbox", objectId: id },
    name: `${id}.bam`,
    objectClass: "file",
    access: { kind: "writable" },
    describedAtMs: 0,
    ...about,
    metadata: pairs instanceof Map ? pairs : new Map(Object.entries(pairs)),
  };
}

export function batchOf(objects: Readonly<Record<string, Readonly<Record<string, MetadataValue>>>>): Batch {
  return batchFromSnapshots(Object.entries(objects).map(([id, pairs]) => snapshotNamed(id, pairs)));
}

/** Regular expressions by the browser's own engine: what a test searches for is short. */
export const TOOLS: OperationTools = {
  limits: { keyBytes: 10, valueBytes: 6 },
  replacerFor: ({ text, isRegularExpression, isWholeCell, isCaseSensitive }) => {
    const source = isRegularExpression ? text : text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    try {
      const expression = new RegExp(isWholeCell ? `^(?:${source})$` : source, isCaseSensitive ? "gu" : "giu");
      return { replace: (cell, replacement) => cell.replace(expression, () => replacement) };
    } catch {
      return undefined;
    }
  },
};

/** Carries out operations that can be; for tests that aren't about problems. */
export function doAll(draft: BatchDraft, operations: readonly Operation[]): BatchDraft {
  return operations.reduce((current, operation) => {
    const outcome = applyOperation(current, operation, TOOLS);
    return outcome.kind === "done" ? outcome.draft : current;
  }, draft);
}

export function done(
  batch: Batch,
  operation: Operation,
): { readonly batch: Batch; readonly count: OperationCount } {
  const outcome = applyOperation(createBatchDraft(batch), operation, TOOLS);
  if (outcome.kind === "problem") throw new Error(outcome.problem.kind);
  return { batch: outcome.draft.batch, count: outcome.count };
}

export const batchKey = fc.constantFrom("a", "b", "c", "__proto__", "a long key of its own");
const newKey = fc.oneof(batchKey, fc.constantFrom("d", "constructor", ""));
export const batchText = fc.constantFrom(
  ...["", "1", "2", " x", "x-y", "x-y-z", "Liver", "liver", "x\u00e9e\u0301"],
);
const foreign = fc.constantFrom<ForeignValue>(
  { type: "number", json: "1" },
  { type: "array", json: "[1,2]" },
  { type: "array", json: "[1, 2]" },
);
const batchValue: fc.Arbitrary<MetadataValue> = fc.oneof({ weight: 6, arbitrary: batchText }, foreign);

const pairs = fc
  .uniqueArray(fc.tuple(batchKey, batchValue), { selector: ([key]) => key, maxLength: 5 })
  .map((entries) => new Map(entries));

const access = fc.constantFrom<Access>(
  { kind: "writable" },
  { kind: "writable" },
  { kind: "unknown" },
  READ_ONLY,
);

/** Few ids, so that operations meet objects, and ids of objects that aren't there. */
const ids = ["o1", "o2", "o3", "o4", "o5", "o6"] as const;
const batchId = fc.constantFrom(...ids);

export const snapshots: fc.Arbitrary<Snapshot[]> = fc
  .array(fc.record({ pairs, access }), { minLength: 1, maxLength: ids.length })
  .map((objects) =>
    objects.map((object, index) => snapshotNamed(ids[index] ?? "", object.pairs, { access: object.access })),
  );

const chosenIds = fc.array(batchId, { maxLength: 8 });
const keys = fc.array(newKey, { maxLength: 3 });
const clash = fc.constantFrom("keep", "overwrite", "skip");
const find = fc.record({
  text: fc.constantFrom("1", "x", "-", "LIVER", "[xy]", "l.*r", ""),
  isRegularExpression: fc.boolean(),
  isWholeCell: fc.boolean(),
  isCaseSensitive: fc.boolean(),
});
const columnTexts = fc
  .tuple(newKey, fc.uniqueArray(fc.tuple(batchId, fc.option(batchText)), { selector: ([id]) => id }))
  .map(([key, cells]) => ({ key, ids: cells.map(([id]) => id), texts: cells.map(([, text]) => text) }));

export const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    verb: fc.constantFrom("set", "set-where-absent", "set-where-present"),
    key: newKey,
    value: batchText,
    ids: chosenIds,
  }),
  fc.record({ verb: fc.constant("find-replace"), keys, find, replacement: batchText, ids: chosenIds }),
  fc.record({
    verb: fc.constant("transform"),
    keys,
    transform: fc.constantFrom(...TEXT_TRANSFORMS),
    ids: chosenIds,
  }),
  fc.record({
    verb: fc.constant("fill-down"),
    key: newKey,
    fills: fc.constantFrom("absent", "blank", "all"),
    ids: chosenIds,
  }),
  fc.record({ verb: fc.constant("copy"), from: newKey, key: newKey, clash, ids: chosenIds }),
  fc.record({
    verb: fc.constant("compose"),
    key: newKey,
    template: fc.constantFrom("{a}-{b}", "x{{{c}}}", "", "{a}{d}", "{", "a}"),
    ids: chosenIds,
  }),
  fc.record({
    verb: fc.constant("split"),
    key: newKey,
    separator: fc.constantFrom("-", "x", ""),
    into: fc.uniqueArray(newKey, { minLength: 1, maxLength: 3 }),
    clash,
    ids: chosenIds,
  }),
  fc.record({ verb: fc.constant("rename"), key: newKey, newKey, clash, ids: chosenIds }),
  fc.record({ verb: fc.constantFrom("remove", "revert"), keys, ids: chosenIds }),
  fc.record({
    verb: fc.constant("merge-values"),
    key: newKey,
    values: fc.array(batchText),
    into: batchText,
    ids: chosenIds,
  }),
  fc.record({
    verb: fc.constant("write"),
    source: fc.constantFrom("cells", "paste", "manifest"),
    columns: fc.array(columnTexts, { maxLength: 3 }),
  }),
);

export const operations = fc.array(operation, { maxLength: 6 });
