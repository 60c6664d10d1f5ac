import { expect, it } from "vitest";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import { described, ERRORS, failed, goOn, MERGE_PLAN, sent } from "../advance-fixture.ts";
import type { SubmissionEvent } from "../submission-state.ts";
import { beginAnew, endItem, giveUp } from "./item-end.ts";
import { type TrackedItem, tell, trackItem } from "./tracked-item.ts";

function itemAfter(events: readonly SubmissionEvent[]): TrackedItem {
  const item = trackItem({ plan: MERGE_PLAN }, 4, 3);
  item.sends.push("op.1");
  for (const event of events) tell(item, event);
  return item;
}

/** An object whose write was refused with this error, and that was read back until that was sure. */
function refusedItem(facts: Partial<PlatformErrorFacts>, sentWith = 1): TrackedItem {
  const error = new PlatformError({ kind: "invalid", sent: "yes", ...facts });
  const look = [described("unchanged"), goOn];
  const item = itemAfter([
    ...sent("answered").slice(0, 2),
    { kind: "received", receipt: { kind: "refused", error } },
    ...[...look, ...look, described("unchanged")],
  ]);
  item.sentWith = sentWith;
  return item;
}

it("[W3] an end is written down with the names of the writes that may still be carried out", () => {
  const item = itemAfter(sent("lost"));
  const result = { kind: "unknown", error: ERRORS.broken, openSends: [1] } as const;
  expect(endItem(item, result)).toEqual({ item: 4, result, openOperations: ["op.1"] });
  expect(item).toMatchObject({ outcome: "unknown", hasOpenSends: true });
});

it("an object begins anew after a token that wasn't accepted, and in half as large a request after a large one", () => {
  const unauthorized = refusedItem({ kind: "unauthorized", status: 401 });
  expect([beginAnew(unauthorized, 2), unauthorized.state.kind, unauthorized.itemLimit]).toEqual([
    true,
    "queued",
    undefined,
  ]);
  const large = refusedItem({ status: 413 }, 7);
  expect([beginAnew(large, 2), large.state.kind, large.itemLimit]).toEqual([true, "queued", 3]);
  const pair = refusedItem({ status: 414 }, 2);
  expect([beginAnew(pair, 2), pair.itemLimit]).toEqual([true, 1]);
});

it("an object whose refusal is its own, or whose request was too large for it alone, has ended", () => {
  for (const item of [refusedItem({ kind: "forbidden", status: 403 }), refusedItem({ status: 413 }, 1)]) {
    expect([item.state.kind, beginAnew(item, 2), item.state.kind]).toEqual(["ended", false, "ended"]);
  }
});

it("[I4] an object that wasn't read back, or that a write may still reach, never begins anew", () => {
  const error = new PlatformError({ kind: "unauthorized", sent: "yes", status: 401 });
  const fresh = MERGE_PLAN.base;
  for (const result of [
    { kind: "refused", wasSent: true, error },
    { kind: "refused", wasSent: true, error, fresh, openSends: [1] },
    { kind: "unknown", error, fresh },
  ] as const) {
    const item = itemAfter([]);
    item.state = { kind: "ended", result };
    expect([beginAnew(item, 2), item.state.kind]).toEqual([false, "ended"]);
  }
  expect(beginAnew(itemAfter(sent("denied")), 2)).toBe(false);
});

it("[W1] [W2] a cancelled run says of an object what is known of it, and goes on reading back what was sent", () => {
  expect(giveUp(itemAfter([]))).toEqual({ kind: "not-begun", why: "cancelled" });
  expect(giveUp(itemAfter([failed("down")]))).toMatchObject({ kind: "refused", wasSent: false });
  expect(giveUp(itemAfter(sent("answered")))).toBeUndefined();
  expect(giveUp(itemAfter([described("unchanged")]))).toBeUndefined();
  // The write is lost for all that is known, and may still arrive: before it is tried again there is a wait.
  expect(giveUp(itemAfter([...sent("lost"), described("unchanged")]))).toMatchObject({
    kind: "unknown",
    openSends: [1],
  });
  expect(giveUp(itemAfter([...sent("lost"), described("unchanged"), goOn]))).toMatchObject({
    kind: "unknown",
    openSends: [1],
  });
});
