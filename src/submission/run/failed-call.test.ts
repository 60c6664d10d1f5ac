import { expect, it } from "vitest";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import { afterFailedCall, countFailedCall, isReasonToHoldBack, NO_FAILED_CALLS } from "./failed-call.ts";

const errorOf = (facts: Partial<PlatformErrorFacts>) =>
  new PlatformError({ kind: "unavailable", sent: "no", ...facts });

function after(facts: Partial<PlatformErrorFacts>, times = 1) {
  const error = errorOf(facts);
  let calls = NO_FAILED_CALLS;
  for (let time = 0; time < times; time += 1) calls = countFailedCall(calls, error);
  return afterFailedCall(calls, error);
}

it("a token that isn't accepted needs another one, though the platform also asks for a wait", () => {
  expect(after({ kind: "unauthorized", retryAfterMs: 10 }, 5)).toEqual({ kind: "needs-token" });
});

it("the platform's own wait is kept to the millisecond, and needs consent beyond five minutes", () => {
  expect(after({ retryAfterMs: 300_000 }, 9)).toMatchObject({
    reason: "asked",
    delay: { kind: "fixed", delayMs: 300_000 },
  });
  expect(after({ retryAfterMs: 300_001 })).toEqual({ kind: "long-wait", askedMs: 300_001 });
  expect(after({ retryAfterMs: 0 })).toMatchObject({ kind: "wait", delay: { delayMs: 0 } });
});

it("an equal failure is waited out twice and asked about at the third time; a maintenance is never asked about", () => {
  expect([1, 2].map((times) => after({}, times))).toMatchObject([
    { kind: "wait", delay: { kind: "back-off", step: 1 } },
    { kind: "wait", delay: { kind: "back-off", step: 2 } },
  ]);
  expect(after({}, 3).kind).toBe("ask");
  expect([3, 30].map((times) => after({ isMaintenance: true }, times))).toMatchObject([
    { kind: "wait", reason: "maintenance" },
    { kind: "wait", reason: "maintenance" },
  ]);
});

it("a failure that differs in kind, status, code or fault begins the count anew, other words don't", () => {
  const first = countFailedCall(NO_FAILED_CALLS, errorOf({ status: 503, platformMessage: "one" }));
  const counts = [
    { status: 503, platformMessage: "two" },
    { status: 502 },
    { status: 503, code: "5009" },
  ].map((facts) => countFailedCall(first, errorOf(facts)).inARow);
  expect(counts).toEqual([2, 1, 1]);
});

it("a failure that no retry helps against concerns each object", () => {
  for (const kind of ["forbidden", "not-found", "invalid", "conflict"] as const) {
    expect(after({ kind }, 5)).toEqual({ kind: "each" });
  }
  expect(after({ kind: "unexpected-answer", fault: "redirect" })).toEqual({ kind: "each" });
});

it("a write that stayed here counts as not tried, unless its check or its reservation is its own matter", () => {
  const isHeldBack = (facts: Partial<PlatformErrorFacts>) => isReasonToHoldBack(errorOf(facts));
  expect(
    [{ kind: "unauthorized" }, {}, { kind: "too-many-requests" }].every((facts) =>
      isHeldBack(facts as Partial<PlatformErrorFacts>),
    ),
  ).toBe(true);
  expect(isHeldBack({ fault: "check-expired" })).toBe(false);
  expect(isHeldBack({ fault: "object-busy" })).toBe(false);
  expect(isHeldBack({ kind: "forbidden" })).toBe(false);
});
