import { expect, it } from "vitest";
import { described, ERRORS, goOn, MERGE_PLAN, received, recorded, sent } from "../advance-fixture.ts";
import type { SubmissionEvent } from "../submission-state.ts";
import {
  agreeToWait,
  beginAgain,
  holdBack,
  isReady,
  openOperationsOf,
  type RunItem,
  type TrackedItem,
  tell,
  trackItem,
} from "./tracked-item.ts";

const track = (more: Partial<RunItem> = {}) => trackItem({ plan: MERGE_PLAN, ...more }, 0, 3);

function told(item: TrackedItem, events: readonly SubmissionEvent[]): TrackedItem {
  for (const event of events) tell(item, event);
  return item;
}

it("[I4] [W3] an object that an earlier page left under way is read back, and never sent whatever is found", () => {
  const item = track({ sends: ["a", "b"] });
  expect([item.state.kind, isReady(item)]).toEqual(["reading-back", true]);
  const kinds = new Set<string>();
  for (let look = 0; look < 4 && item.state.kind !== "ended"; look += 1) {
    told(item, [described("unchanged"), goOn]);
    kinds.add(item.state.kind);
  }
  expect([...kinds].sort()).toEqual(["ended", "reading-back"]);
  const result = item.state.kind === "ended" ? item.state.result : undefined;
  expect(result).toMatchObject({ kind: "unknown", openSends: [1, 2] });
  expect(result && openOperationsOf(item, result)).toEqual(["a", "b"]);
});

it("an object that had ended stays ended, and its earlier writes are over", () => {
  const item = track({ sends: ["a"], outcome: "refused" });
  expect([isReady(item), item.earlierSends, item.hasOpenSends]).toEqual([false, 1, false]);
});

it("[W3] the writes of another try are counted from there, so that an open one has its own name", () => {
  const item = track({ sends: ["a"], outcome: "refused" });
  beginAgain(item, 1);
  item.sends.push("b");
  told(item, sent("lost"));
  const { state } = item;
  expect(state.kind).toBe("reading-back");
  expect(openOperationsOf(item, { kind: "unknown", error: ERRORS.broken, openSends: [1] })).toEqual(["b"]);
  expect(openOperationsOf(item, { kind: "unknown", error: ERRORS.broken })).toEqual([]);
});

it("[V1] an object that was held back is checked anew, and one that was sent isn't held back", () => {
  for (const events of [[described("unchanged")], [described("unchanged"), recorded]]) {
    const item = told(track(), events);
    holdBack(item);
    expect(item.state).toEqual(track().state);
  }
  const gone = told(track(), sent("answered"));
  holdBack(gone);
  expect(gone.state.kind).toBe("reading-back");
});

it("trying again forgets the end and the wait before it", () => {
  const item = told(track(), [...sent("denied"), described("unchanged")]);
  item.outcome = "refused";
  item.dueMs = 5;
  item.hasOpenSends = true;
  beginAgain(item, 2);
  expect(item).toMatchObject({ state: track().state, sendLimit: 2, hasOpenSends: false });
  expect([item.outcome, item.result, item.dueMs]).toEqual([undefined, undefined, undefined]);
});

it("a long wait begins when somebody agrees to it, and not before", () => {
  const item = told(track(), [{ kind: "describe-failed", error: ERRORS.hours }]);
  expect([item.state.kind, isReady(item)]).toEqual(["paused", false]);
  agreeToWait(item, 1000);
  expect([item.state.kind, item.dueMs]).toEqual(["waiting", 1000 + 7_200_000]);
  const other = told(track(), [described("unchanged"), recorded, received("busy")]);
  agreeToWait(other, 1000);
  expect(other.dueMs).toBeUndefined();
});
