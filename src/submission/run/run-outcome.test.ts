import { expect, it } from "vitest";
import { verifyPlan } from "#core/write/verification.ts";
import { ERRORS, MERGE_PLAN, READS } from "../advance-fixture.ts";
import { RecordFailure } from "../record-failure.ts";
import { type ItemResult, isWorthRetry, NO_OUTCOMES, outcomeOf, type RunOutcome } from "./run-outcome.ts";

const fresh = READS.applied;
const read = { fresh, verification: verifyPlan(MERGE_PLAN, fresh) };
const error = ERRORS.down;

it.each<[RunOutcome, ItemResult]>([
  ["verified", { kind: "verified", wasSent: true, ...read }],
  ["unchanged", { kind: "verified", wasSent: false, ...read }],
  ["unchanged", { kind: "not-begun", why: "nothing-to-write" }],
  ["not-sent", { kind: "not-begun", why: "cancelled" }],
  ["not-sent", { kind: "refused", wasSent: false, error }],
  ["not-sent", { kind: "refused", wasSent: false, journal: new RecordFailure("full") }],
  ["refused", { kind: "refused", wasSent: true, error }],
  ["unknown", { kind: "unknown", error }],
  ["conflict", { kind: "conflict", fresh }],
  ["partly", { kind: "partly", ...read }],
  ["differs", { kind: "differs", changedLater: new Set(), ...read }],
])("[W1] [W2] an object counts as %s only for how it ended", (outcome, result) => {
  expect(outcomeOf(result)).toBe(outcome);
});

it("[W3] nothing is tried again beside a write that may still arrive, nor what somebody has to look at", () => {
  const outcomes = Object.keys(NO_OUTCOMES) as RunOutcome[];
  expect(outcomes.filter((outcome) => isWorthRetry(outcome, true))).toEqual([]);
  expect(outcomes.filter((outcome) => isWorthRetry(outcome, false)).sort()).toEqual([
    "not-sent",
    "refused",
    "unknown",
  ]);
});
