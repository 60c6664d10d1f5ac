import fc from "fast-check";
import { expect, test } from "vitest";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import type { SubmissionResult } from "./submission-result.ts";
import type { Reading } from "./submission-state.ts";
import { delayMs, waitAfter } from "./waits.ts";

const NEXT: Reading = {
  kind: "queued",
  tally: { sends: 0, reads: 0, looks: 0, turnedAway: 0, expired: 0, openSends: [], lost: undefined },
};
const MINUTE_MS = 60_000;

function wait(facts: Partial<PlatformErrorFacts>, step: number) {
  const error = new PlatformError({ kind: "unavailable", sent: "yes", ...facts });
  const otherwise: SubmissionResult = { kind: "unknown", error };
  const state = waitAfter(error, step, NEXT, otherwise);
  expect(state).toMatchObject({ next: NEXT, otherwise });
  if (state.kind === "waiting") return [state.reason, state.delay];
  return state.kind === "paused" ? [state.kind, state.askedMs] : [state.kind];
}

test("what the platform asks for is waited, and above five minutes the user decides", () => {
  expect(wait({ retryAfterMs: 1 }, 0)).toEqual(["asked", { kind: "fixed", delayMs: 1 }]);
  expect(wait({ retryAfterMs: 5 * MINUTE_MS }, 9)).toEqual([
    "asked",
    { kind: "fixed", delayMs: 5 * MINUTE_MS },
  ]);
  expect(wait({ retryAfterMs: 5 * MINUTE_MS + 1 }, 0)).toEqual(["paused", 5 * MINUTE_MS + 1]);
  expect(wait({ retryAfterMs: 7, isMaintenance: true }, 9)).toEqual(["asked", { kind: "fixed", delayMs: 7 }]);
});

test("a maintenance is believed from the third time on", () => {
  expect(wait({ isMaintenance: true }, 2)).toEqual(["back-off", { kind: "back-off", step: 2 }]);
  expect(wait({ isMaintenance: true }, 3)).toEqual([
    "maintenance",
    { kind: "fixed", delayMs: 5 * MINUTE_MS },
  ]);
  expect(wait({}, 3)).toEqual(["back-off", { kind: "back-off", step: 3 }]);
});

test("a back-off is drawn below a bound that doubles and that half a minute ends, however often it failed", () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (step, drawn) => {
      const bound = delayMs({ kind: "back-off", step }, () => 1);
      const next = delayMs({ kind: "back-off", step: step + 1 }, () => 1);
      expect(next).toBe(Math.min(2 * bound, 30_000));
      expect(delayMs({ kind: "back-off", step }, () => drawn)).toBeCloseTo(drawn * bound);
    }),
  );
  expect(delayMs({ kind: "back-off", step: 0 }, () => 1)).toBe(500);
});

test("a wait of a fixed length is nobody's to draw", () => {
  expect(delayMs({ kind: "fixed", delayMs: 70 }, () => 0)).toBe(70);
});
