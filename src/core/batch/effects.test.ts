import fc from "fast-check";
import { expect, test } from "vitest";
import { draftFromSnapshot } from "../draft/draft.ts";
import { changeSetFromDraft } from "../draft/draft-change-set.ts";
import { applyEdit } from "../draft/edit.ts";
import { setKeys, type WantedValues } from "../draft/set-keys.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { countChanges, diffMetadata } from "../write/change-set.ts";
import { countEffects, type Effect, keyOutcomes, type WriteRule } from "../write/outcome.ts";
import { addUnreadable, batchFromSnapshots } from "./add-objects.ts";
import type { Batch } from "./batch.ts";
import {
  batchOf,
  doAll,
  done,
  operations,
  READ_ONLY,
  snapshotNamed,
  snapshots,
  TOOLS,
} from "./batch-arbitraries.ts";
import { createBatchDraft } from "./batch-draft.ts";
import { batchEffects, rowStates } from "./effects.ts";
import { changedRows, changeSetOfRow, snapshotOfRow, wantedOfRow } from "./row-changes.ts";

const RULES: readonly WriteRule[] = [
  { removed: "ignored", untouched: () => "stays" },
  { removed: "removed", untouched: () => "stays" },
  { removed: "removed", untouched: (key) => (key === "a" ? "stays" : "reset") },
];

function changedBatch(objects: readonly Snapshot[], steps: Parameters<typeof doAll>[1]): Batch {
  return doAll(createBatchDraft(batchFromSnapshots(objects)), steps).batch;
}

test("[N13] the change set of an object is the difference of what is wanted and what was described", () => {
  fc.assert(
    fc.property(snapshots, operations, (objects, steps) => {
      const batch = changedBatch(objects, steps);
      const changed = changedRows(batch);
      for (const [row, { metadata }] of objects.entries()) {
        const changeSet = changeSetOfRow(batch, row);
        expect(changeSet).toEqual(diffMetadata(metadata, wantedOfRow(batch, row)));
        expect(changed[row]).toBe(countChanges(changeSet) > 0 ? 1 : 0);
      }
    }),
  );
});

test("[N14] a batch of one object changes what the editor's draft does when the same keys are made to hold the same", () => {
  const one = snapshots.map(([first]) => snapshotNamed("o1", first?.metadata ?? new Map()));
  fc.assert(
    fc.property(one, operations, (object, steps) => {
      let draft = createBatchDraft(batchFromSnapshots([object]));
      let edited = draftFromSnapshot(object);
      for (const step of steps) {
        const before = wantedOfRow(draft.batch, 0);
        draft = doAll(draft, [step]);
        const after = wantedOfRow(draft.batch, 0);
        const keys = new Set([...before.keys(), ...after.keys()]);
        const touched = [...keys].filter((key) => before.get(key) !== after.get(key));
        const values: WantedValues = new Map(touched.map((key) => [key, after.get(key)]));
        edited = applyEdit(edited, setKeys(edited, values));
      }
      // The editor takes a row without key and value for none.
      fc.pre(wantedOfRow(draft.batch, 0).get("") !== "");
      expect(changeSetOfRow(draft.batch, 0)).toEqual(changeSetFromDraft(edited));
      expect(snapshotOfRow(draft.batch, 0)).toEqual(edited.base);
    }),
  );
});

test("[N15] the effects of a batch are the sum of those of each object that is written", () => {
  fc.assert(
    fc.property(snapshots, operations, fc.constantFrom(...RULES), (objects, steps, rule) => {
      const batch = changedBatch(objects, steps);
      const states = rowStates(batch, TOOLS.limits);
      const effects = batchEffects(batch, states, rule);
      const sum: Record<Effect, number> = {
        added: 0,
        changed: 0,
        removed: 0,
        reset: 0,
        ignored: 0,
        stays: 0,
      };
      const [reset, ignored] = [new Uint32Array(objects.length), new Uint32Array(objects.length)];
      for (const [row, { metadata }] of objects.entries()) {
        if (states[row] !== "changed") continue;
        const counts = countEffects(keyOutcomes(metadata, changeSetOfRow(batch, row), rule));
        for (const effect of Object.keys(sum) as Effect[]) sum[effect] += counts[effect];
        reset[row] = counts.reset;
        ignored[row] = counts.ignored;
      }
      expect(effects.keys).toEqual(sum);
      expect([effects.resetKeys, effects.ignoredKeys]).toEqual([reset, ignored]);
      expect(effects.reset).toBe(reset.filter((count) => count > 0).length);
      expect(effects.ignored).toBe(ignored.filter((count) => count > 0).length);
    }),
  );
});

test("[N16] each object is the same, changed, too long, blocked or read only, and those without a row are told apart", () => {
  const read = batchFromSnapshots([
    snapshotNamed("o1", { a: "1" }),
    snapshotNamed("o2", { a: "1" }),
    snapshotNamed("o3", { a: "1" }),
    snapshotNamed("o4", { a: "1" }),
    snapshotNamed("o5", { a: "1" }, { access: READ_ONLY }),
  ]);
  const ref = (objectId: string) => ({ connection: "sandbox", objectId });
  const batch = addUnreadable(read, [
    { ref: ref("o6"), name: undefined, why: "not-found" },
    { ref: ref("o7"), name: "big.bam", why: "unreadable" },
  ]);
  const { batch: after } = done(batch, {
    verb: "write",
    source: "cells",
    columns: [{ key: "a", ids: ["o1", "o2", "o3", "o5"], texts: ["2", "1234567", "\ud83d", "2"] }],
  });
  const states = rowStates(after, TOOLS.limits);
  expect(states).toEqual(["changed", "too-long", "blocked", "same", "read-only"]);
  expect(
    batchEffects(after, states, RULES[0] ?? { removed: "removed", untouched: () => "stays" }).objects,
  ).toEqual({
    same: 1,
    changed: 1,
    "too-long": 1,
    blocked: 1,
    "read-only": 1,
    notFound: 1,
    unreadable: 1,
  });
});

test("[N16] what was too long when it was described blocks nothing, also where something else changes", () => {
  const batch = batchOf({ o1: { a: "a long value", b: "1" } });
  const { batch: after } = done(batch, { verb: "set", key: "b", value: "2", ids: batch.ids });
  expect(rowStates(after, TOOLS.limits)).toEqual(["changed"]);
});

test("[N16] more pairs than fit block an object, unless it had as many", () => {
  const batch = batchOf({ o1: { a: "1", b: "1", c: "1" }, o2: { a: "1", b: "1" }, o3: { a: "1" } });
  const limits = { ...TOOLS.limits, pairs: 2 };
  const { batch: after } = done(batch, { verb: "set", key: "c", value: "2", ids: batch.ids });
  expect(rowStates(after, limits)).toEqual(["changed", "blocked", "changed"]);
});
