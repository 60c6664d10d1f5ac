import type { SubmissionState } from "./submission-state.ts";

/** The steps of a submit, in their order. Those before `verify` may be gone through again before a next try. */
export const SUBMISSION_STEPS = ["check", "record", "send", "verify"] as const;
export type SubmissionStep = (typeof SUBMISSION_STEPS)[number];

/** The step that a submit is at; a wait belongs to the step after it. */
export function stepOf(state: SubmissionState): SubmissionStep {
  switch (state.kind) {
    case "queued":
      return "check";
    case "checked":
      return "record";
    case "intent":
      return "send";
    case "reading-back":
    case "ended":
      return "verify";
    case "waiting":
    case "paused":
      return stepOf(state.next);
  }
}
