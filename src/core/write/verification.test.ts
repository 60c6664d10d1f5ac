import fc from "fast-check";
import { expect, test } from "vitest";
import { crowdedDraft, crowdedMetadata, snapshotOf } from "../arbitraries.ts";
import { draftMetadata } from "../draft/draft.ts";
import type { ForeignValue, Metadata, MetadataValue } from "../object/metadata.ts";
import { diffMetadata } from "./change-set.ts";
import { keyOutcomes, metadataAfter } from "./outcome.ts";
import { MERGE, type PlanIssue, type RequestPlan, replaceMode, type WriteMode } from "./request-plan.ts";
import { isExactly, judgeLostWrite, keysNotRemoved, stillHolds, verifyPlan } from "./verification.ts";

type Pairs = Readonly<Record<string, MetadataValue>>;

const NULL: ForeignValue = { type: "null", json: "null" };

function planFor(
  mode: WriteMode,
  now: Metadata,
  to: Metadata,
  issues: readonly PlanIssue[] = [],
): RequestPlan {
  const isBare = mode.kind === "replace" && !mode.keepUntouched;
  const outcomes = keyOutcomes(now, diffMetadata(now, to), {
    removed: "removed",
    untouched: () => (isBare ? "reset" : "stays"),
  });
  return { mode, base: snapshotOf(now), requests: [], outcomes, issues };
}

function plan(
  now: Pairs,
  to: Pairs,
  mode: WriteMode = MERGE,
  issues: readonly PlanIssue[] = [],
): RequestPlan {
  return planFor(mode, new Map(Object.entries(now)), new Map(Object.entries(to)), issues);
}

const anyMode = fc.constantFrom(MERGE, replaceMode(true), replaceMode(false));

test("[V1] a merge holds while the keys that it touches are as they were", () => {
  const merge = plan({ a: "1", b: "2" }, { a: "x", b: "2", c: "new" });
  expect(stillHolds(merge, snapshotOf({ a: "1", b: "other", d: "new" }))).toBe(true);
  expect(stillHolds(merge, snapshotOf({ a: "9", b: "2" }))).toBe(false);
  expect(stillHolds(merge, snapshotOf({ b: "2" }))).toBe(false);
  expect(stillHolds(merge, snapshotOf({ a: "1", b: "2", c: "" }))).toBe(false);
});

test("[V1] a removal that the platform ignores is touched all the same", () => {
  const now = new Map([["a", "1"]]);
  const outcomes = keyOutcomes(now, diffMetadata(now, new Map()), {
    removed: "ignored",
    untouched: () => "stays",
  });
  const merge: RequestPlan = { mode: MERGE, base: snapshotOf(now), requests: [], outcomes, issues: [] };
  expect(stillHolds(merge, snapshotOf({ a: "1" }))).toBe(true);
  expect(stillHolds(merge, snapshotOf({ a: "2" }))).toBe(false);
});

test("[V2] a replace holds only while nothing at all has changed", () => {
  const replace = plan({ a: "1", b: "2" }, { a: "x", b: "2" }, replaceMode(true));
  expect(stillHolds(replace, snapshotOf({ b: "2", a: "1" }))).toBe(true);
  expect(stillHolds(replace, snapshotOf({ a: "1", b: "" }))).toBe(false);
  expect(stillHolds(replace, snapshotOf({ a: "1", b: "2", c: "3" }))).toBe(false);
});

test("[V1] [V2] every plan holds on the snapshot that it was made from", () => {
  fc.assert(
    fc.property(crowdedDraft, anyMode, (draft, mode) => {
      const made = planFor(mode, draft.base.metadata, draftMetadata(draft));
      expect(stillHolds(made, { ...draft.base, describedAtMs: 1 })).toBe(true);
    }),
  );
});

test("[V3] what was promised and found is as expected, whatever the plan", () => {
  fc.assert(
    fc.property(crowdedMetadata, crowdedMetadata, anyMode, (now, to, mode) => {
      const made = planFor(mode, now, to);
      const found = snapshotOf(metadataAfter(made.outcomes));
      const verification = verifyPlan(made, found);
      expect(verification.isAsExpected).toBe(true);
      expect(verification.keys.every(({ verdict }) => verdict === "as-expected")).toBe(true);
      expect(isExactly(made, found)).toBe(true);
    }),
  );
});

test.each<[string, MetadataValue | undefined, MetadataValue | undefined, string]>([
  ["the value", "x", "x", "as-expected"],
  ["another value", "x", "y", "differs"],
  ["an empty value", "x", "", "differs"],
  ["nothing", "x", undefined, "missing"],
  ["a null", "x", NULL, "differs"],
  ["the empty value", "", "", "as-expected"],
  ["nothing for an empty value", "", undefined, "missing"],
  ["a null for an empty value", "", NULL, "differs"],
  ["what should be gone", undefined, "1", "differs"],
  ["an empty value for what should be gone", undefined, "", "differs"],
  ["a null for what should be gone", undefined, NULL, "differs"],
  ["what should be gone gone", undefined, undefined, "as-expected"],
])("[V3] %s found", (_, expected, found, verdict) => {
  const made = plan({ a: "1" }, expected === undefined ? {} : { a: expected });
  const verification = verifyPlan(made, snapshotOf(found === undefined ? {} : { a: found }));
  expect(verification.keys).toEqual([{ key: "a", expected, found, verdict, isOurs: true }]);
  expect(verification.isAsExpected).toBe(verdict === "as-expected");
});

test("[V3] a platform that trims a value is found out", () => {
  expect(verifyPlan(plan({}, { a: "x " }), snapshotOf({ a: "x" })).isAsExpected).toBe(false);
});

test("[V4] keys that a merge doesn't touch are listed only when they changed, and don't count", () => {
  const made = plan({ a: "1", b: "2", c: "3" }, { a: "x", b: "2", c: "3" });
  const verification = verifyPlan(made, snapshotOf({ a: "x", b: "theirs", c: "3", d: "new" }));
  expect(verification.isAsExpected).toBe(true);
  expect(verification.keys).toEqual([
    { key: "a", expected: "x", found: "x", verdict: "as-expected", isOurs: true },
    { key: "b", expected: "2", found: "theirs", verdict: "differs", isOurs: false },
    { key: "d", expected: undefined, found: "new", verdict: "differs", isOurs: false },
  ]);
});

test("[V5] a replace answers for every key that was there", () => {
  const made = plan({ a: "1", b: "2" }, { a: "x", b: "2" }, replaceMode(true));
  expect(verifyPlan(made, snapshotOf({ a: "x" })).isAsExpected).toBe(false);
  expect(verifyPlan(made, snapshotOf({ a: "x", b: "2", later: "" })).isAsExpected).toBe(true);
});

test("[V6] a write that didn't happen left everything that it was about unchanged", () => {
  const made = plan({ a: "1", b: "2" }, { a: "x", b: "2", c: "3" });
  expect(verifyPlan(made, snapshotOf({ a: "1", b: "theirs" })).isUnchanged).toBe(true);
  expect(verifyPlan(made, snapshotOf({ a: "x", b: "2" })).isUnchanged).toBe(false);
  expect(verifyPlan(made, snapshotOf({ a: "1", b: "2", c: "" })).isUnchanged).toBe(false);
});

test("[V7] a stored null may be gone or stay, but not become something else", () => {
  const issues: PlanIssue[] = [{ code: "stored-null", keys: ["n"] }];
  const made = plan({ a: "1", n: NULL }, { a: "x", n: NULL }, replaceMode(true), issues);
  expect(verifyPlan(made, snapshotOf({ a: "x" })).isAsExpected).toBe(true);
  expect(verifyPlan(made, snapshotOf({ a: "x", n: NULL })).isAsExpected).toBe(true);
  expect(verifyPlan(made, snapshotOf({ a: "x", n: "" })).isAsExpected).toBe(false);
});

test("[V8] exactly means no other key either", () => {
  const made = plan({ a: "1", b: "2" }, { a: "x" });
  expect(isExactly(made, snapshotOf({ a: "x" }))).toBe(true);
  expect(isExactly(made, snapshotOf({ a: "x", later: "" }))).toBe(false);
  expect(isExactly(made, snapshotOf({ a: "x", b: "2" }))).toBe(false);
});

test.each<[string, MetadataValue | undefined, string, object]>([
  ["that the platform kept is not removed", "1", "not-removed", { isAsExpected: false, isPartly: true }],
  ["that is gone is as expected", undefined, "as-expected", { isAsExpected: true, isPartly: false }],
  ["that holds a null now differs", NULL, "differs", { isAsExpected: false, isPartly: false }],
  ["that somebody changed differs", "theirs", "differs", { isAsExpected: false, isPartly: false }],
])("[V9] a key %s, whatever the plan says of its null", (_, found, verdict, whole) => {
  const merge = ignoringPlan({ gone: "1", b: "2" }, { b: "x" });
  const fresh = snapshotOf({ b: "x", ...(found !== undefined && { gone: found }) });
  const verification = verifyPlan(merge, fresh);
  expect(verification).toMatchObject(whole);
  expect(verification.keys.find(({ key }) => key === "gone")).toEqual({
    key: "gone",
    expected: undefined,
    found,
    verdict,
    isOurs: true,
  });
  expect(keysNotRemoved(verification.keys)).toEqual(verdict === "not-removed" ? ["gone"] : []);
});

test("[V9] a write that did all but the removals is partly carried out, one that did nothing isn't", () => {
  const merge = ignoringPlan({ gone: "1", b: "2" }, { b: "x" });
  expect(judgeLostWrite(merge, snapshotOf({ gone: "1", b: "x" })).outcome).toBe("partly");
  expect(judgeLostWrite(merge, snapshotOf({ gone: "1", b: "2" })).outcome).toBe("refused");
  expect(judgeLostWrite(merge, snapshotOf({ b: "x" })).outcome).toBe("verified");
  expect(judgeLostWrite(merge, snapshotOf({ gone: "1", b: "y" })).outcome).toBe("differs");
});

/** A merge on a platform that ignores nulls. */
function ignoringPlan(now: Pairs, to: Pairs): RequestPlan {
  const before = new Map(Object.entries(now));
  const outcomes = keyOutcomes(before, diffMetadata(before, new Map(Object.entries(to))), {
    removed: "ignored",
    untouched: () => "stays",
  });
  return { mode: MERGE, base: snapshotOf(before), requests: [], outcomes, issues: [] };
}
