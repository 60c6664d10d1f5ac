import { describe, expect, it } from "vitest";
import type { Snapshot } from "#core/object/snapshot.ts";
import { MERGE } from "#core/write/request-plan.ts";
import { plan as planWrite } from "#platforms/sevenbridges/plan.ts";
import {
  altered,
  base,
  changeSet,
  described,
  failed,
  goOn,
  REPLACE_PLAN,
  recordFailed,
  sent,
  stateAfter,
  stop,
} from "./advance-fixture.ts";
import type { SubmissionEvent } from "./submission-state.ts";
import { TURNED_AWAY_LIMIT } from "./waits.ts";

describe("a submit ends as", () => {
  it.each<[what: string, events: readonly SubmissionEvent[], result: object]>([
    ["there already, when it is", [described("applied")], { kind: "verified", wasSent: false }],
    ["a conflict, when a touched key changed", [described("altered")], { kind: "conflict" }],
    ["not sent, when it can't be checked", [failed("denied")], { kind: "refused", wasSent: false }],
    ["not sent, when it can't be written down", [described("unchanged"), recordFailed], { wasSent: false }],
    ["saved, once that is seen", [...sent("answered"), described("applied")], { kind: "verified" }],
    ["differing", [...sent("answered"), described("altered")], { kind: "differs" }],
    ["saved, though the answer was lost", [...sent("lost"), described("applied")], { kind: "verified" }],
    [
      "refused, once three looks have shown nothing of it",
      [...sent("denied"), described("unchanged"), goOn, described("unchanged"), goOn, described("unchanged")],
      { kind: "refused", wasSent: true },
    ],
    [
      "saved, when a copy that lagged behind shows a refused write after all",
      [...sent("denied"), described("unchanged"), goOn, described("applied")],
      { kind: "verified", wasRefused: true },
    ],
    [
      "[W1] saved, though the platform refused it",
      [...sent("denied"), described("applied")],
      { kind: "verified", wasRefused: true, error: { facts: { kind: "forbidden" } } },
    ],
    [
      "differing, when it was refused and the object isn't as it was",
      [...sent("denied"), described("altered")],
      { kind: "differs", wasRefused: true },
    ],
    [
      "[W2] unknown, when it was refused and can't be read back",
      [...sent("denied"), failed("denied")],
      { kind: "unknown", wasRefused: true, readError: { facts: { kind: "forbidden" } } },
    ],
    [
      "unknown, when it was turned away for its number and nobody waits",
      [...sent("busy"), stop],
      { kind: "unknown", wasRefused: true },
    ],
    ["refused, when the object is gone", [...sent("missing"), failed("missing")], { kind: "refused" }],
    [
      "a conflict that the platform found",
      [
        ...sent("collided"),
        described("unchanged"),
        goOn,
        described("unchanged"),
        goOn,
        described("unchanged"),
      ],
      { kind: "conflict" },
    ],
    [
      "differing, where the platform found a conflict and the object isn't as it was",
      [...sent("collided"), described("altered")],
      { kind: "differs", wasRefused: true },
    ],
    ["unknown, when it can't be read back", [...sent("lost"), failed("denied")], { kind: "unknown" }],
    [
      "unknown, when nobody waits for a write that may still arrive",
      [...sent("lost"), described("unchanged"), stop],
      { kind: "unknown" },
    ],
    [
      "unknown, when a lost write can't be looked for again",
      [...sent("lost"), described("unchanged"), goOn, failed("denied")],
      { kind: "unknown" },
    ],
    [
      "saved, when it arrives before it is sent again",
      [...sent("lost"), described("unchanged"), goOn, described("applied")],
      { kind: "verified", wasSent: true },
    ],
  ])("%s", (_what, events, result) => {
    expect(stateAfter(events)).toMatchObject({ kind: "ended", result });
  });
});

describe("a check that shows less than the review did", () => {
  const shown = { ...base, modifiedMs: 2000 };
  const plan = planWrite(changeSet, shown, MERGE);
  const seen = (snapshot: Snapshot, modifiedMs: number): SubmissionEvent => ({
    kind: "described",
    fresh: { ...snapshot, modifiedMs },
  });
  const older = seen(altered, 1000);

  it("is neither a conflict nor a go: it is looked at again", () => {
    expect(stateAfter([older], plan)).toMatchObject({ kind: "waiting", reason: "stale" });
    expect(stateAfter([older, goOn, seen(base, 2000)], plan)).toMatchObject({ kind: "checked" });
    expect(stateAfter([older, goOn, seen(altered, 3000)], plan)).toMatchObject({
      result: { kind: "conflict" },
    });
  });

  it("for good isn't sent", () => {
    const looks = Array.from({ length: 4 }, () => [older, goOn]).flat();
    expect(stateAfter(looks, plan)).toMatchObject({ result: { kind: "refused", wasSent: false } });
  });
});

describe("a write that got lost", () => {
  const lostOnce = [...sent("lost"), described("unchanged"), goOn];

  it("and was sent elsewhere by the platform is called not saved after a moment", () => {
    const events = [...sent("moved"), described("unchanged")];
    expect(stateAfter(events)).toMatchObject({ reason: "settling", otherwise: { kind: "unknown" } });
    expect(stateAfter([...events, goOn, described("unchanged")])).toMatchObject({
      result: { kind: "refused" },
    });
  });

  it.each<[what: string, events: readonly SubmissionEvent[]]>([
    ["is refused at the next try", [...lostOnce, ...sent("denied"), described("unchanged")]],
    ["can't be written down again", [...lostOnce, described("unchanged"), recordFailed]],
    [
      "was sent three times",
      [0, 1, 2].flatMap((send) => [...(send > 0 ? [goOn] : []), ...sent("lost"), described("unchanged")]),
    ],
  ])("that %s is given a moment to arrive, and isn't called lost then either", (_what, events) => {
    expect(stateAfter(events)).toMatchObject({
      kind: "waiting",
      reason: "settling",
      otherwise: { kind: "unknown" },
    });
    expect(stateAfter([...events, goOn, described("unchanged")])).toMatchObject({
      result: { kind: "unknown", fresh: { metadata: base.metadata } },
    });
    expect(stateAfter([...events, goOn, described("applied")])).toMatchObject({
      result: { kind: "verified" },
    });
  });

  it("[W3] may still be carried out, whatever the submit ends as, and its number is kept", () => {
    const saved = stateAfter([...lostOnce, ...sent("answered"), described("applied")]);
    expect(saved).toMatchObject({ result: { kind: "verified", openSends: [1] } });
    const twice = [...lostOnce, ...sent("lost"), described("unchanged"), stop];
    expect(stateAfter(twice)).toMatchObject({ result: { kind: "unknown", openSends: [1, 2] } });
    expect(stateAfter([...sent("answered"), described("applied")])).not.toHaveProperty("result.openSends");
  });

  it("isn't replaced by another one when somebody else's change stands between", () => {
    const state = stateAfter([...lostOnce, described("otherKey")], REPLACE_PLAN);
    expect(state).toMatchObject({ kind: "waiting", reason: "settling" });
  });

  it("isn't sent again for every wait that the platform asks for, up to a limit", () => {
    const busy = Array.from({ length: TURNED_AWAY_LIMIT }, () => [...sent("busy"), goOn]).flat();
    const looks = Array.from({ length: 3 }, () => [described("unchanged"), goOn]).flat();
    expect(stateAfter(busy)).toMatchObject({ kind: "reading-back" });
    expect(stateAfter([...busy, ...looks])).toMatchObject({
      result: { kind: "refused", error: { facts: { retryAfterMs: 7000 } } },
    });
    expect(stateAfter([...busy, described("applied")])).toMatchObject({ result: { kind: "verified" } });
    expect(stateAfter(busy.slice(0, 4))).toMatchObject({
      kind: "queued",
      tally: { sends: 0, turnedAway: 1 },
    });
  });
});
