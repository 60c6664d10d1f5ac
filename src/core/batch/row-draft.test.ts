import fc from "fast-check";
import { expect, test } from "vitest";
import { crowdedDraft, exoticDraft, makeMoves, setNull, typeKey, typeValue } from "../arbitraries.ts";
import { draftFromSnapshot, draftMetadata, isTouched } from "../draft/draft.ts";
import { isForeign } from "../object/metadata.ts";
import { batchFromSnapshots } from "./add-objects.ts";
import { batchOf, doAll, snapshotNamed } from "./batch-arbitraries.ts";
import { createBatchDraft, undoOperation } from "./batch-draft.ts";
import { wantedOfRow } from "./row-changes.ts";
import { draftOfRow, operationsOfDraft, rowsBesideBatch } from "./row-draft.ts";

const OTHER = snapshotNamed("other", { a: "9", tissue: "Lung" });

/** The draft of the second object of a batch, which shares columns with another object. */
function opened(metadata: ReadonlyMap<string, Parameters<typeof isForeign>[0] & {}>) {
  const batch = batchFromSnapshots([OTHER, snapshotNamed("own", metadata)]);
  const draft = draftOfRow(batch, 1);
  if (!draft) throw new Error("no draft");
  return { steps: createBatchDraft(batch), draft };
}

test("the draft of an unchanged object of a batch is the draft of its snapshot", () => {
  const { steps, draft } = opened(new Map([["tissue", "Liver"]]));
  expect(draft.rows).toEqual(draftFromSnapshot(draft.base).rows);
  expect(operationsOfDraft(steps.batch, 1, draft)).toEqual([]);
});

test("a batch wants of an object what its draft wants, whatever was typed, and of the others what it wanted before", () => {
  fc.assert(
    fc.property(fc.oneof(crowdedDraft, exoticDraft), (typed) => {
      // Values that aren't text can be renamed one at a time only, which has a test of its own.
      fc.pre(typed.rows.every(({ key, value, original }) => !isForeign(value) || key === original?.key));
      const { steps } = opened(typed.base.metadata);
      const after = doAll(steps, operationsOfDraft(steps.batch, 1, typed));
      expect(wantedOfRow(after.batch, 1)).toEqual(draftMetadata(typed));
      expect(wantedOfRow(after.batch, 0)).toEqual(OTHER.metadata);
      expect(operationsOfDraft(after.batch, 1, typed)).toEqual([]);
      expect(draftOfRow(after.batch, 1, typed)).toBe(typed);
      const reopened = draftOfRow(after.batch, 1);
      expect(reopened && draftMetadata(reopened)).toEqual(draftMetadata(typed));
    }),
  );
});

test("after an undo the draft is what the batch wants, and keeps its rows and those that the batch has no place for", () => {
  fc.assert(
    fc.property(crowdedDraft, (typed) => {
      const { steps } = opened(typed.base.metadata);
      const operations = operationsOfDraft(steps.batch, 1, typed);
      const after = operations.reduce((now, operation) => doAll(now, [operation]), steps);
      const undone = operations.reduce(undoOperation, after);
      const draft = draftOfRow(undone.batch, 1, typed);
      const ids = draft?.rows.map(({ id }) => id) ?? [];
      expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
      expect(draft?.rows.filter(({ original }) => original)).toHaveLength(typed.base.metadata.size);
      for (const row of rowsBesideBatch(typed)) {
        if (row.original) continue;
        expect(draft?.rows.find(({ id }) => id === row.id)?.key).toBe(row.key);
      }
    }),
  );
});

test("a renamed row stays one row, and a removed value that isn't text is put back as it was", () => {
  const size = { type: "number", json: "1.50" } as const;
  const { steps, draft } = opened(
    new Map<string, string | typeof size>([
      ["tissue", "Liver"],
      ["size", size],
    ]),
  );
  const renamed = makeMoves(draft, [typeKey(0, "organ"), typeValue(0, "Kidney"), setNull(1)]);
  const after = doAll(steps, operationsOfDraft(steps.batch, 1, renamed));
  expect(wantedOfRow(after.batch, 1)).toEqual(new Map([["organ", "Kidney"]]));
  const restored = makeMoves(renamed, [setNull(1)]);
  const again = doAll(after, operationsOfDraft(after.batch, 1, restored));
  expect(wantedOfRow(again.batch, 1).get("size")).toEqual(size);
  const shown = draftOfRow(undoOperation(again).batch, 1, restored);
  expect(shown?.rows).toMatchObject([
    { key: "organ", value: "Kidney" },
    { key: "size", isRemoved: true },
  ]);
});

test("a value that isn't text is renamed with its type", () => {
  const size = { type: "number", json: "1.50" } as const;
  const { steps, draft } = opened(new Map([["size", size]]));
  const renamed = makeMoves(draft, [typeKey(0, "length")]);
  const after = doAll(steps, operationsOfDraft(steps.batch, 1, renamed));
  expect(wantedOfRow(after.batch, 1)).toEqual(new Map([["length", size]]));
});

test("the second row of a key is beside the batch, since a batch has one value for each key", () => {
  const batch = batchOf({ own: { tissue: "Liver" } });
  const draft = draftOfRow(batch, 0);
  if (!draft) throw new Error("no draft");
  const twice = makeMoves(draft, [typeKey(1, "tissue"), typeValue(1, "Lung")]);
  expect(rowsBesideBatch(draft)).toEqual([]);
  expect(rowsBesideBatch(twice)).toMatchObject([{ key: "tissue", value: "Lung" }]);
  expect(operationsOfDraft(batch, 0, twice)).toEqual([]);
  expect(twice.rows.filter(isTouched)).toHaveLength(1);
});
