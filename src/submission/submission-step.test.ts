import { expect, test } from "vitest";
import { SUBMISSION_START, type SubmissionState } from "./submission-state.ts";
import { stepOf } from "./submission-step.ts";

test("a submit begins with the check, and a wait belongs to the step after it", () => {
  expect(stepOf(SUBMISSION_START)).toBe("check");
  const { tally } = SUBMISSION_START as Extract<SubmissionState, { kind: "queued" }>;
  const otherwise = { kind: "refused" } as Extract<SubmissionState, { kind: "paused" }>["otherwise"];
  expect(stepOf({ kind: "paused", askedMs: 1, next: { kind: "queued", tally }, otherwise })).toBe("check");
  const receipt = { kind: "answered" } as Extract<SubmissionState, { kind: "reading-back" }>["receipt"];
  const next: Extract<SubmissionState, { kind: "paused" }>["next"] = { kind: "reading-back", tally, receipt };
  expect(stepOf({ kind: "paused", askedMs: 1, next, otherwise })).toBe("verify");
});
