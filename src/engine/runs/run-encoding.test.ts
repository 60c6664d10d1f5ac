import { expect, it } from "vitest";
import type { Metadata, MetadataValue } from "#core/object/metadata.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { ItemResult, RunOutcome } from "#submission/run/run-outcome.ts";
import { outcomeOf } from "#submission/run/run-outcome.ts";
import { decodeItem, encodeItem, endOfItem, withIntent } from "./run-encoding.ts";
import { endedItem, entryOf, HEAD, planOf, sentItem, snapshotOf, verified } from "./run-entry-fixture.ts";

const BEFORE: Metadata = new Map<string, MetadataValue>([
  ["tissue", "liver"],
  ["", "\ud83d"],
  ["__proto__", ""],
  ["n", { type: "number", json: "1.50" }],
]);
const WISHED: Metadata = new Map<string, MetadataValue>([...BEFORE, ["tissue", "lung"], ["new", ""]]);
const plan = planOf(BEFORE, WISHED);
const error = new PlatformError({ kind: "unavailable", sent: "maybe" });

it("[I6] a plan comes back as it was reviewed: its requests, promises and every pair it was made from, in order", () => {
  for (const one of [plan, planOf(BEFORE, WISHED, replaceMode(false, ["__proto__"]))]) {
    const back = entryOf(encodeItem(one, "digest", 3, HEAD));
    const { access: _, ...base } = one.base;
    expect(back.plan).toEqual({ ...one, base: { ...base, access: { kind: "unknown" } } });
    expect([...back.plan.base.metadata]).toEqual([...one.base.metadata]);
    expect(back.entry).toMatchObject({ sequence: 3, sends: 0, digest: "digest", reason: "tidy up" });
    expect(back.outcome).toBeUndefined();
  }
});

it("[I6] the pairs from right before the first write are kept for an undo, also after another try", () => {
  const other = snapshotOf(new Map([["sample", "s2"]]));
  const first = withIntent(encodeItem(plan, "", 0, HEAD), {
    item: 0,
    operationId: "a.1",
    send: 1,
    before: other,
  });
  const again = withIntent(first, { item: 0, operationId: "b.1", send: 2, before: plan.base });
  expect(entryOf(again)).toMatchObject({
    operations: ["a.1", "b.1"],
    entry: { sends: 2, before: other.metadata },
  });
});

it("a write that never left gives its number to the next one", () => {
  const item = sentItem(plan);
  const next = withIntent(item, { item: 0, operationId: "later.1", send: 1, before: plan.base });
  expect([next.operations, next.entry.sends]).toEqual([["later.1"], 1]);
});

it("[W3] open writes are kept by their numbers, and one that isn't known isn't made up", () => {
  const item = { ...sentItem(plan), operations: ["a.1", "b.1"] };
  const end = { item: 0, result: { kind: "unknown", error } as const };
  expect(endOfItem(item, { ...end, openOperations: ["b.1"] }, 9).looks).toEqual({ sends: [2], taken: 0 });
  expect(endOfItem(item, { ...end, openOperations: ["elsewhere"] }, 9).looks).toBeUndefined();
});

it.each<[RunOutcome, ItemResult]>([
  ["verified", verified(plan, WISHED)],
  ["unchanged", { ...(verified(plan, WISHED) as Extract<ItemResult, { kind: "verified" }>), wasSent: false }],
  ["unchanged", { kind: "not-begun", why: "nothing-to-write" }],
  ["not-sent", { kind: "not-begun", why: "cancelled" }],
  ["not-sent", { kind: "refused", wasSent: false, error }],
  ["refused", { kind: "refused", wasSent: true, error, fresh: plan.base }],
  ["unknown", { kind: "unknown", error }],
  ["conflict", { kind: "conflict", fresh: snapshotOf(new Map()) }],
])("[W1] [W2] an object that ended %s is still that after a reload", (outcome, result) => {
  expect(outcomeOf(result)).toBe(outcome);
  expect(entryOf(endedItem(sentItem(plan), result)).outcome).toBe(outcome);
});

it("[M1] absent, the empty text and no text come back apart in what was found after the write", () => {
  const { entry } = entryOf(endedItem(sentItem(plan), verified(plan, WISHED)));
  expect([...(entry.end?.after ?? [])]).toEqual([...WISHED]);
  const found = new Map(entry.end?.verified.map((key) => [key.key, key.found]));
  expect([found.get("new"), found.get("tissue")]).toEqual(["", "lung"]);
});

it("a damaged record is no object, rather than half of one", () => {
  const item = sentItem(plan);
  for (const damage of [
    { requests: [{ method: "DELETE" }] },
    { before: [["a"]] },
    { ref: null },
    { startedAtMs: 1e300 },
  ]) {
    const entry = { ...item.entry, ...damage } as unknown as typeof item.entry;
    expect(decodeItem({ ...item, entry })).toBeUndefined();
  }
});
