import fc from "fast-check";
import { expect, test } from "vitest";
import { batchFromSnapshots } from "./add-objects.ts";
import { cellState, wantedAt } from "./batch.ts";
import {
  batchKey,
  batchOf,
  batchText,
  doAll,
  done,
  operations,
  snapshotNamed,
  snapshots,
  TOOLS,
} from "./batch-arbitraries.ts";
import { createBatchDraft } from "./batch-draft.ts";
import { filterRows } from "./batch-filter.ts";
import { sortRows } from "./batch-sort.ts";
import { rowStates } from "./effects.ts";

test("[N21] a filter gives the rows that pass every one of its parts, in their order", () => {
  fc.assert(
    fc.property(snapshots, operations, batchKey, batchText, (objects, steps, key, text) => {
      const { batch } = doAll(createBatchDraft(batchFromSnapshots(objects)), steps);
      const states = rowStates(batch, TOOLS.limits);
      const rows = [...objects.keys()];
      const passing = (...filters: Parameters<typeof filterRows>[1]) => [
        ...filterRows(batch, filters, states),
      ];
      expect(passing({ kind: "value", key, text })).toEqual(
        rows.filter((row) => wantedAt(batch, row, key) === text),
      );
      expect(passing({ kind: "value", key, text: undefined })).toEqual(
        rows.filter((row) => wantedAt(batch, row, key) === undefined),
      );
      for (const state of ["removed", "changed", "foreign"] as const) {
        expect(passing({ kind: "cell-state", key, state })).toEqual(
          rows.filter((row) => cellState(batch, row, key) === state),
        );
      }
      expect(passing({ kind: "state", states: ["changed"] }, { kind: "value", key, text })).toEqual(
        rows.filter((row) => states[row] === "changed" && wantedAt(batch, row, key) === text),
      );
    }),
  );
});

test("[N21] a text is looked for in names and in values, in whatever case", () => {
  const batch = batchFromSnapshots([
    snapshotNamed("o1", { a: "Liver" }),
    snapshotNamed("o2", { b: "lung" }),
    snapshotNamed("o3", {}, { name: "LIVER.bam" }),
  ]);
  expect([...filterRows(batch, [{ kind: "text", text: "liver" }], [])]).toEqual([0, 2]);
});

test("[N22] a sort puts numbers by their size, equal ones as they were, and objects without the key last either way", () => {
  const batch = batchOf({ o1: { a: "s10" }, o2: {}, o3: { a: "s9" }, o4: { a: "s10" }, o5: { a: "S9" } });
  const all = Uint32Array.of(0, 1, 2, 3, 4);
  expect([...sortRows(batch, all, { key: "a", direction: "ascending" })]).toEqual([2, 4, 0, 3, 1]);
  expect([...sortRows(batch, all, { key: "a", direction: "descending" })]).toEqual([0, 3, 4, 2, 1]);
  expect([...sortRows(batch, all, { key: "none", direction: "ascending" })]).toEqual([0, 1, 2, 3, 4]);
  expect([...sortRows(batch, all, { direction: "descending" })]).toEqual([4, 3, 2, 1, 0]);
  const { batch: removed } = done(batch, { verb: "remove", keys: ["a"], ids: ["o3"] });
  expect([...sortRows(removed, all, { key: "a", direction: "ascending" })]).toEqual([4, 0, 3, 1, 2]);
});
