import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Receipt } from "#platforms/port.ts";
import { advance } from "./advance.ts";
import {
  described,
  ERRORS,
  failed,
  goOn,
  MERGE_PLAN,
  PLANS,
  READS,
  RECEIPTS,
  RULES,
  received,
  recorded,
  recordFailed,
  sent,
  stateAfter,
  stop,
} from "./advance-fixture.ts";
import {
  commandOf,
  SUBMISSION_START,
  type SubmissionCommand,
  type SubmissionEvent,
  type SubmissionState,
} from "./submission-state.ts";

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

/** All receipts except those where the platform refused the write unread because of a rate limit. */
function mayHaveEffect(receipt: Receipt): boolean {
  if (receipt.kind === "not-sent" || receipt.kind === "refused") return false;
  return receipt.kind === "answered" || receipt.error.facts.retryAfterMs === undefined;
}
