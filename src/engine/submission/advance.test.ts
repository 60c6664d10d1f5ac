import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChangeSet, diffMetadata } from "#core/change-set.ts";
import { MERGE, replaceMode } from "#core/request-plan.ts";
import type { Snapshot } from "#core/snapshot.ts";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import type { Receipt } from "#platforms/port.ts";
import { plan as planWrite } from "#platforms/sevenbridges/plan.ts";
import { StorageError } from "../storage-error.ts";
import { advance } from "./advance.ts";
import {
  commandOf,
  SUBMISSION_START,
  type SubmissionCommand,
  type SubmissionEvent,
  type SubmissionState,
} from "./submission-state.ts";

function snapshotOf(pairs: Readonly<Record<string, string>>): Snapshot {
  const ref = { connection: "sb", objectId: "568e69abe9b0307bc0414164" };
  const metadata = new Map(Object.entries(pairs));
  return {
    ref,
    name: "a.bam",
    objectClass: "file",
    access: { kind: "writable" },
    metadata,
    describedAtMs: 0,
  };
}

const BEFORE = { tissue: "liver", sample: "s1" };
const base = snapshotOf(BEFORE);
const changeSet = diffMetadata(base.metadata, new Map(Object.entries({ ...BEFORE, tissue: "lung" })));
const PLANS = [planWrite(changeSet, base, MERGE), planWrite(changeSet, base, replaceMode(true))] as const;
const [MERGE_PLAN, REPLACE_PLAN] = PLANS;

const unchanged = base;
const applied: Snapshot = { ...base, metadata: applyChangeSet(base.metadata, changeSet) };
const altered = snapshotOf({ ...BEFORE, tissue: "LUNG" });
const otherKey = snapshotOf({ ...BEFORE, sample: "s2" });

function errorOf(facts: Partial<PlatformErrorFacts>): PlatformError {
  return new PlatformError({ kind: "unavailable", sent: "maybe", ...facts });
}

const READS = { unchanged, applied, altered, otherKey } as const;
const ERRORS = {
  down: errorOf({ kind: "unavailable" }),
  broken: errorOf({ kind: "unreachable" }),
  busy: errorOf({ kind: "too-many-requests", sent: "yes", retryAfterMs: 7000 }),
  hours: errorOf({ retryAfterMs: 7_200_000 }),
  denied: errorOf({ kind: "forbidden", sent: "yes" }),
  moved: errorOf({ kind: "unexpected-answer", fault: "redirect" }),
} as const;

const RECEIPTS: Readonly<Record<string, Receipt>> = {
  answered: { kind: "answered", status: 200 },
  lost: { kind: "unknown", error: ERRORS.broken },
  moved: { kind: "unknown", error: ERRORS.moved },
  laterMaybe: { kind: "unknown", error: errorOf({ retryAfterMs: 7000 }) },
  denied: { kind: "refused", error: ERRORS.denied },
  collided: { kind: "refused", error: errorOf({ kind: "conflict", sent: "yes" }) },
  busy: { kind: "refused", error: ERRORS.busy },
  notSent: { kind: "not-sent", error: errorOf({ kind: "unauthorized", sent: "no" }) },
};

const described = (name: keyof typeof READS): SubmissionEvent => ({ kind: "described", fresh: READS[name] });
const failed = (name: keyof typeof ERRORS): SubmissionEvent => ({
  kind: "describe-failed",
  error: ERRORS[name],
});
const received = (name: string): SubmissionEvent => {
  const receipt = RECEIPTS[name];
  if (!receipt) throw new Error(name);
  return { kind: "received", receipt };
};
const recorded: SubmissionEvent = { kind: "recorded" };
const goOn: SubmissionEvent = { kind: "go-on" };
const stop: SubmissionEvent = { kind: "stop" };
const recordFailed: SubmissionEvent = { kind: "record-failed", error: new StorageError("full") };
const sent = (receipt: string) => [described("unchanged"), recorded, received(receipt)];

const RULES = { sendLimit: 3 };
const stateAfter = (events: readonly SubmissionEvent[], plan = MERGE_PLAN): SubmissionState =>
  events.reduce((state, event) => advance(state, event, plan, RULES), SUBMISSION_START);

describe("a submit ends as", () => {
  it.each<[what: string, events: readonly SubmissionEvent[], result: object]>([
    ["there already, when it is", [described("applied")], { kind: "verified", wasSent: false }],
    ["a conflict, when a touched key changed", [described("altered")], { kind: "conflict" }],
    ["not sent, when it can't be checked", [failed("denied")], { kind: "refused", wasSent: false }],
    ["not sent, when it can't be written down", [described("unchanged"), recordFailed], { wasSent: false }],
    ["saved, once that is seen", [...sent("answered"), described("applied")], { kind: "verified" }],
    ["differing", [...sent("answered"), described("altered")], { kind: "differs" }],
    ["saved, though the answer was lost", [...sent("lost"), described("applied")], { kind: "verified" }],
    ["refused", [...sent("denied"), described("unchanged")], { kind: "refused", wasSent: true }],
    ["refused, whatever others did", [...sent("denied"), described("altered")], { kind: "refused" }],
    ["refused, though it can't be read back", [...sent("denied"), failed("denied")], { kind: "refused" }],
    ["a conflict that the platform found", [...sent("collided"), described("altered")], { kind: "conflict" }],
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

describe("a write that got lost", () => {
  const lostOnce = [...sent("lost"), described("unchanged"), goOn];

  it.each<[what: string, events: readonly SubmissionEvent[]]>([
    ["is sent elsewhere", [...sent("moved"), described("unchanged")]],
    ["is refused at the next try", [...lostOnce, ...sent("denied"), described("unchanged")]],
    ["can't be written down again", [...lostOnce, described("unchanged"), recordFailed]],
    [
      "was sent three times",
      [0, 1, 2].flatMap((send) => [...(send > 0 ? [goOn] : []), ...sent("lost"), described("unchanged")]),
    ],
  ])("that %s is given time to arrive before it is called lost", (_what, events) => {
    expect(stateAfter(events)).toMatchObject({
      kind: "waiting",
      reason: "settling",
      otherwise: { kind: "unknown" },
    });
    expect(stateAfter([...events, goOn, described("unchanged")])).toMatchObject({
      result: { kind: "refused" },
    });
    expect(stateAfter([...events, goOn, described("applied")])).toMatchObject({
      result: { kind: "verified" },
    });
  });

  it("isn't replaced by another one when somebody else's change stands between", () => {
    const state = stateAfter([...lostOnce, described("otherKey")], REPLACE_PLAN);
    expect(state).toMatchObject({ kind: "waiting", reason: "settling" });
  });

  it("isn't sent again for every wait that the platform asks for, up to ten", () => {
    const busy = Array.from({ length: 10 }, () => [...sent("busy"), goOn]).flat();
    expect(stateAfter(busy)).toMatchObject({
      result: { kind: "refused", error: { facts: { retryAfterMs: 7000 } } },
    });
    expect(stateAfter(busy.slice(0, 4))).toMatchObject({
      kind: "queued",
      tally: { sends: 0, turnedAway: 1 },
    });
  });
});

describe("whatever happens", () => {
  const reads = fc.constantFrom(...Object.keys(READS), ...Object.keys(ERRORS));
  const eventFor = (command: SubmissionCommand, pick: number, read: string): SubmissionEvent => {
    switch (command.kind) {
      case "describe":
        return read in READS ? described(read as keyof typeof READS) : failed(read as keyof typeof ERRORS);
      case "record":
        return pick % 9 === 0 ? recordFailed : recorded;
      case "send":
        return received(Object.keys(RECEIPTS)[pick % Object.keys(RECEIPTS).length] ?? "");
      default:
        return pick % 7 === 0 ? stop : goOn;
    }
  };
  const turns = fc.array(fc.tuple(fc.nat(), reads), { minLength: 200, maxLength: 200 });

  it("it ends, and each send is after a check and a record of its own", () => {
    fc.assert(
      fc.property(
        turns,
        fc.constantFrom(...PLANS),
        fc.integer({ min: 1, max: 3 }),
        (given, plan, sendLimit) => {
          let state: SubmissionState = SUBMISSION_START;
          let sinceSend: SubmissionCommand["kind"][] = [];
          let effective = 0;
          const numbers: number[] = [];
          for (const [pick, read] of given) {
            const command = commandOf(state);
            if (!command) break;
            const event = eventFor(command, pick, read);
            if (command.kind === "send") {
              expect(sinceSend.slice(-2)).toEqual(["describe", "record"]);
              sinceSend = [];
              numbers.push(command.send);
              if (event.kind === "received" && mayHaveEffect(event.receipt)) effective += 1;
            } else sinceSend.push(command.kind);
            state = advance(state, event, plan, { sendLimit });
          }
          expect(state.kind).toBe("ended");
          expect(effective).toBeLessThanOrEqual(sendLimit);
          expect(new Set(numbers).size).toBe(numbers.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("an event that nobody waits for changes nothing, and an end is for good", () => {
    const all = [recorded, recordFailed, goOn, stop, described("applied"), failed("down"), received("lost")];
    const awaited: Readonly<Record<SubmissionState["kind"], readonly SubmissionEvent["kind"][]>> = {
      queued: ["described", "describe-failed"],
      "reading-back": ["described", "describe-failed"],
      checked: ["recorded", "record-failed"],
      intent: ["received"],
      waiting: ["go-on", "stop"],
      paused: ["go-on", "stop"],
      ended: [],
    };
    const states = [
      stateAfter([]),
      stateAfter([described("unchanged")]),
      stateAfter([described("unchanged"), recorded]),
      stateAfter(sent("lost")),
      stateAfter([failed("down")]),
      stateAfter([failed("hours")]),
      stateAfter([failed("denied")]),
    ];
    expect(states.map(({ kind }) => kind).sort()).toEqual(Object.keys(awaited).sort());
    for (const state of states) {
      for (const event of all) {
        const isSame = advance(state, event, MERGE_PLAN, RULES) === state;
        expect([state.kind, event.kind, isSame]).toEqual([
          state.kind,
          event.kind,
          !awaited[state.kind].includes(event.kind),
        ]);
      }
    }
  });
});

/** All but those that the platform turned away, unread, for a while. */
function mayHaveEffect(receipt: Receipt): boolean {
  if (receipt.kind === "not-sent" || receipt.kind === "refused") return false;
  return receipt.kind === "answered" || receipt.error.facts.retryAfterMs === undefined;
}
