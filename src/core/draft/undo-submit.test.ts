import fc from "fast-check";
import { expect, test } from "vitest";
import {
  anyMetadata,
  anyValue,
  crowdedDraft,
  crowdedKey,
  crowdedMetadata,
  snapshotOf,
} from "../arbitraries.ts";
import { createLinter } from "../lint/lint.ts";
import { type Metadata, type MetadataValue, sameMetadata, sameValue } from "../object/metadata.ts";
import { diffMetadata } from "../write/change-set.ts";
import { keyOutcomes } from "../write/outcome.ts";
import { MERGE } from "../write/request-plan.ts";
import { verifyPlan } from "../write/verification.ts";
import { type SubmitTraces, type WrittenKey, writtenKeys } from "../write/written-keys.ts";
import { draftFromSnapshot, draftMetadata, isSoundDraft } from "./draft.ts";
import { applyEdit, reverseEdit, typeInCell } from "./edit.ts";
import { undoSubmit } from "./undo-submit.ts";

const metadata = fc.oneof(crowdedMetadata, anyMetadata);

/**
 * A write of each kind: its promise, and what the object held afterwards, with changes that the platform
 * makes by itself.
 */
const submit = fc
  .record({
    before: metadata,
    wanted: metadata,
    removed: fc.constantFrom("removed", "ignored"),
    untouched: fc.constantFrom("stays", "reset"),
    whims: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.option(anyValue, { nil: undefined })),
  })
  .map(({ before, wanted, removed, untouched, whims }) => {
    const rule = { removed, untouched: () => untouched } as const;
    const outcomes = keyOutcomes(before, diffMetadata(before, wanted), rule);
    const touched = outcomes.filter(({ effect }) => effect !== "stays").map(({ key }) => key);
    const after = new Map<string, MetadataValue>();
    for (const { key, after: promised } of outcomes) {
      const isWhim = Object.hasOwn(whims, key) && touched.includes(key);
      const value = isWhim ? whims[key] : promised;
      if (value !== undefined) after.set(key, value);
    }
    const { keys } = verifyPlan({ mode: MERGE, outcomes, issues: [] }, { metadata: after });
    const traces: SubmitTraces = { before, outcomes, verified: keys, doubted: new Set() };
    return { traces, after };
  });

/** Writes of other people since, on few keys so that they collide with ours. */
const outsideWrites = fc.array(fc.tuple(crowdedKey, fc.option(anyValue, { nil: undefined })), {
  maxLength: 4,
});

function written(
  after: Metadata,
  writes: readonly (readonly [string, MetadataValue | undefined])[],
): Metadata {
  const result = new Map(after);
  for (const [key, value] of writes) {
    if (value === undefined) result.delete(key);
    else result.set(key, value);
  }
  return result;
}

function undone(now: Metadata, keys: readonly WrittenKey[]) {
  const fresh = snapshotOf(now);
  const draft = draftFromSnapshot(fresh);
  const undo = undoSubmit(draft, fresh, keys);
  return { undo, draft, after: applyEdit(draft, undo.edit) };
}

test("[Z1] [Z2] [Z3] every key by itself: restored, there already, a conflict, or not ours", () => {
  fc.assert(
    fc.property(submit, outsideWrites, ({ traces, after }, writes) => {
      const now = written(after, writes);
      const { undo, after: draft } = undone(now, writtenKeys(traces));
      const wanted = draftMetadata(draft);
      const restored = new Set(undo.restored);
      const conflicts = new Map(undo.conflicts.map((conflict) => [conflict.key, conflict]));
      for (const key of new Set([...traces.before.keys(), ...after.keys(), ...now.keys()])) {
        const [was, left, is] = [traces.before.get(key), after.get(key), now.get(key)];
        const isOurs = !sameValue(was, left);
        const isRestored = isOurs && sameValue(is, left);
        expect(restored.has(key)).toBe(isRestored);
        expect(sameValue(wanted.get(key), isRestored ? was : is)).toBe(true);
        const isConflict = isOurs && !isRestored && !sameValue(is, was);
        expect(conflicts.get(key)).toEqual(
          isConflict ? { key, base: left, theirs: is, mine: was } : undefined,
        );
      }
      expect(isSoundDraft(draft)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("[Z2] without outside writes the draft wants exactly what was there before", () => {
  fc.assert(
    fc.property(submit, ({ traces, after }) => {
      const { undo, after: draft } = undone(after, writtenKeys(traces));
      expect(undo.conflicts).toEqual([]);
      expect(sameMetadata(draftMetadata(draft), traces.before)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("[Z4] in doubt only what was promised counts as left by the submit", () => {
  fc.assert(
    fc.property(submit, ({ traces, after }) => {
      const { undo, after: draft } = undone(after, writtenKeys({ ...traces, doubted: "all" }));
      for (const { key, verdict } of traces.verified) {
        if (verdict !== "as-expected") expect(undo.restored).not.toContain(key);
      }
      // An ignored removal counts as expected when the key is gone all the same.
      const asWanted = new Set(
        traces.verified.filter(({ verdict }) => verdict === "as-expected").map(({ key }) => key),
      );
      for (const { key, after: promised } of traces.outcomes) {
        if (sameValue(after.get(key), promised) || asWanted.has(key)) continue;
        expect(sameValue(draftMetadata(draft).get(key), after.get(key))).toBe(true);
      }
    }),
  );
});

test("[Z4] a key that somebody else changed before it was read back is a conflict, and the others aren't", () => {
  const before = new Map([
    ["a", "1"],
    ["b", "1"],
  ]);
  const outcomes = keyOutcomes(
    before,
    diffMetadata(
      before,
      new Map([
        ["a", "2"],
        ["b", " 2 "],
      ]),
    ),
    {
      removed: "removed",
      untouched: () => "stays",
    },
  );
  const now = new Map([
    ["a", "theirs"],
    ["b", "2"],
  ]);
  const verified = verifyPlan({ mode: MERGE, outcomes, issues: [] }, { metadata: now }).keys;
  const { undo } = undone(now, writtenKeys({ before, outcomes, verified, doubted: new Set(["a"]) }));
  expect(undo.conflicts).toEqual([{ key: "a", base: "2", theirs: "theirs", mine: "1" }]);
  expect(undo.restored).toEqual(["b"]);
});

test("[Z5] the undo is one step: reversed, the draft and its base are as before", () => {
  fc.assert(
    fc.property(crowdedDraft, submit, outsideWrites, (draft, { traces, after }, writes) => {
      const fresh = snapshotOf(written(after, writes));
      const { edit } = undoSubmit(draft, fresh, writtenKeys(traces));
      const undoneDraft = applyEdit(draft, edit);
      expect(undoneDraft.base.metadata).toBe(fresh.metadata);
      const back = applyEdit(undoneDraft, reverseEdit(edit));
      expect(back.base).toBe(draft.base);
      expect(back.rows).toEqual(draft.rows);
    }),
  );
});

test("[Z5] what the draft wanted of other keys is carried over", () => {
  const fresh = snapshotOf({ a: "2", b: "1" });
  const draft = draftFromSnapshot(fresh);
  const typed = typeInCell(draft, 1, "value", "mine");
  const begun = typed ? applyEdit(draft, typed) : draft;
  const { edit } = undoSubmit(begun, fresh, [{ key: "a", before: "1", after: "2" }]);
  expect(draftMetadata(applyEdit(begun, edit))).toEqual(
    new Map([
      ["a", "1"],
      ["b", "mine"],
    ]),
  );
});

test("[Z6] a restored pair that today's checks forbid only warns, until something else is typed there", () => {
  const lint = createLinter({ keyBytes: 5, valueBytes: 5, pairs: 1 });
  const long = "too long for today";
  const severities = (rows: ReturnType<typeof applyEdit>) => lint(rows).map(({ severity }) => severity);
  const { after } = undone(new Map([["a", "1"]]), [
    { key: "a", before: long, after: "1" },
    { key: "added back", before: long, after: undefined },
  ]);
  expect(severities(after)).toEqual(["warn", "warn", "warn", "warn"]);
  const typed = typeInCell(after, 0, "value", `${long}!`);
  const changed = typed ? applyEdit(after, typed) : after;
  expect(severities(changed)).toContain("block");
  const back = typed ? applyEdit(changed, reverseEdit(typed)) : changed;
  expect(severities(back)).not.toContain("block");
});
