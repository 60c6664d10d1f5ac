import fc from "fast-check";
import { expect, test } from "vitest";
import { crowdedDraft, exoticDraft, snapshotOf } from "../arbitraries.ts";
import { changeSetFromDraft } from "../draft/draft-change-set.ts";
import { sameMetadata } from "../object/metadata.ts";
import { applyChangeSet, diffMetadata } from "./change-set.ts";
import { countEffects, keyOutcomes, metadataAfter, type WriteRule } from "./outcome.ts";
import { MERGE, type RequestPlan, replaceMode, resetKeys } from "./request-plan.ts";

const anyDraft = fc.oneof(crowdedDraft, exoticDraft);
const MERGES: WriteRule = { removed: "removed", untouched: () => "stays" };
const IGNORES_NULL: WriteRule = { removed: "ignored", untouched: () => "stays" };
const RESETS: WriteRule = { removed: "removed", untouched: () => "reset" };

test("[O1] there is one outcome for every key that is there now or will be, in order", () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom(MERGES, IGNORES_NULL, RESETS), (draft, rule) => {
      const changes = changeSetFromDraft(draft);
      const keys = keyOutcomes(draft.base.metadata, changes, rule).map(({ key }) => key);
      expect(keys).toEqual([...draft.base.metadata.keys(), ...changes.added.keys()]);
    }),
  );
});

test("[O2] where removals happen and the others stay, what is after is the change set applied", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const changes = changeSetFromDraft(draft);
      const now = draft.base.metadata;
      const after = metadataAfter(keyOutcomes(now, changes, MERGES));
      expect(sameMetadata(after, applyChangeSet(now, changes))).toBe(true);
    }),
  );
});

test("[O3] a removal that is ignored keeps the value", () => {
  const now = new Map([["a", "1"]]);
  expect(keyOutcomes(now, diffMetadata(now, new Map()), IGNORES_NULL)).toEqual([
    { key: "a", now: "1", after: "1", effect: "ignored" },
  ]);
});

test("[O4] a bare replace leaves the touched keys alone", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const changes = changeSetFromDraft(draft);
      const outcomes = keyOutcomes(draft.base.metadata, changes, RESETS);
      const touched = [...changes.updated.keys(), ...changes.added.keys()];
      expect(new Set(metadataAfter(outcomes).keys())).toEqual(new Set(touched));
      const effects = countEffects(outcomes);
      expect(effects.stays + effects.ignored).toBe(0);
      expect(effects.removed).toBe(changes.removed.size);
    }),
  );
});

test("[O5] the keys to reset are those that the user didn't remove", () => {
  const now = new Map([
    ["kept", "1"],
    ["dropped", "2"],
    ["removed", "3"],
    ["changed", "4"],
  ]);
  const changes = diffMetadata(
    now,
    new Map([
      ["kept", "1"],
      ["dropped", "2"],
      ["changed", "5"],
      ["added", ""],
    ]),
  );
  const rule: WriteRule = { removed: "removed", untouched: (key) => (key === "kept" ? "stays" : "reset") };
  const outcomes = keyOutcomes(now, changes, rule);
  const plan: RequestPlan = {
    mode: replaceMode(false, ["kept"]),
    base: snapshotOf(now),
    requests: [],
    outcomes,
    issues: [],
  };
  expect(resetKeys(plan)).toEqual(["dropped"]);
  expect(countEffects(outcomes)).toEqual({
    added: 1,
    changed: 1,
    removed: 1,
    reset: 1,
    ignored: 0,
    stays: 1,
  });
  expect(MERGE).toEqual({ kind: "merge" });
});
