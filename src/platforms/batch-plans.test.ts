import fc from "fast-check";
import { expect, test } from "vitest";
import { batchFromSnapshots } from "#core/batch/add-objects.ts";
import { doAll, operations, snapshots, TOOLS } from "#core/batch/batch-arbitraries.ts";
import { createBatchDraft } from "#core/batch/batch-draft.ts";
import { batchEffects, rowStates } from "#core/batch/effects.ts";
import { changeSetOfRow, snapshotOfRow, wantedOfRow } from "#core/batch/row-changes.ts";
import { draftFromSnapshot } from "#core/draft/draft.ts";
import { changeSetFromDraft } from "#core/draft/draft-change-set.ts";
import { applyEdit } from "#core/draft/edit.ts";
import { setKeys } from "#core/draft/set-keys.ts";
import { countEffects, type Effect, metadataAfter } from "#core/write/outcome.ts";
import { MERGE, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import { plan as planDnanexus } from "./dnanexus/plan.ts";
import { plan as planSevenBridges } from "./sevenbridges/plan.ts";
import { writeRule } from "./write-rule.ts";

const platforms = [
  { name: "DNAnexus", plan: planDnanexus, removedInMerge: "removed" },
  { name: "Seven Bridges", plan: planSevenBridges, removedInMerge: "ignored" },
] as const;
const modes: readonly WriteMode[] = [MERGE, replaceMode(true), replaceMode(false), replaceMode(false, ["a"])];

test.each(platforms)(
  "[N15] on $name the effects of a batch are the sum of its plans",
  ({ plan, removedInMerge }) => {
    fc.assert(
      fc.property(snapshots, operations, fc.constantFrom(...modes), (objects, steps, mode) => {
        const { batch } = doAll(createBatchDraft(batchFromSnapshots(objects)), steps);
        const states = rowStates(batch, TOOLS.limits);
        const effects = batchEffects(batch, states, writeRule(mode, removedInMerge));
        const sum: Record<Effect, number> = {
          added: 0,
          changed: 0,
          removed: 0,
          reset: 0,
          ignored: 0,
          stays: 0,
        };
        let [reset, ignored] = [0, 0];
        for (const row of objects.keys()) {
          const snapshot = snapshotOfRow(batch, row);
          if (states[row] !== "changed" || !snapshot) continue;
          const counts = countEffects(plan(changeSetOfRow(batch, row), snapshot, mode).outcomes);
          for (const effect of Object.keys(sum) as Effect[]) sum[effect] += counts[effect];
          reset += Number(counts.reset > 0);
          ignored += Number(counts.ignored > 0);
        }
        expect(effects.keys).toEqual(sum);
        expect([effects.reset, effects.ignored]).toEqual([reset, ignored]);
      }),
    );
  },
);

test.each(platforms)(
  "[N14] on $name an object of a batch is written by the very request of the editor",
  ({ plan }) => {
    fc.assert(
      fc.property(snapshots, operations, fc.constantFrom(...modes), (objects, steps, mode) => {
        const { batch } = doAll(createBatchDraft(batchFromSnapshots(objects)), steps);
        for (const [row, object] of objects.entries()) {
          const wanted = wantedOfRow(batch, row);
          // The editor takes a row without key and value for none.
          fc.pre(wanted.get("") !== "");
          const snapshot = snapshotOfRow(batch, row);
          const changeSet = changeSetOfRow(batch, row);
          const touched = [
            ...changeSet.added.keys(),
            ...changeSet.updated.keys(),
            ...changeSet.removed.keys(),
          ];
          const draft = draftFromSnapshot(object);
          const edited = applyEdit(
            draft,
            setKeys(draft, new Map(touched.map((key) => [key, wanted.get(key)]))),
          );
          const own = plan(changeSetFromDraft(edited), object, mode);
          expect(snapshot && plan(changeSet, snapshot, mode)).toEqual(own);
          if (mode.kind === "replace" && mode.keepUntouched) {
            expect(metadataAfter(own.outcomes)).toEqual(wanted);
          }
        }
      }),
    );
  },
);
