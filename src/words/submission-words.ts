import type { Submission } from "#engine/review-store.ts";
import type { SubmissionResult, SubmissionStage } from "#engine/submission.ts";
import { errorMessage } from "./error-words.ts";
import { countOf } from "./plural.ts";
import { clockTime } from "./time-words.ts";
import { outcomeAdvice, outcomeSentence } from "./verdict-words.ts";

const STAGES: Readonly<Record<SubmissionStage, string>> = {
  checking: "Checking that the object is still as shown…",
  sending: "Sending…",
  "reading-back": "Reading back what is there now…",
};

export function stageSentence(stage: SubmissionStage): string {
  return STAGES[stage];
}

/** Why Submit waits while keys that both changed aren't chosen. */
export function conflictHindrance(count: number): string {
  return `Choose for ${countOf(count, "key")} first`;
}

/** What is wrong with the number typed to confirm. */
export function confirmError(resets: number): string {
  return `Type ${resets}, the number of keys that will be reset. Nothing was sent.`;
}

export type SubmissionMessage = {
  readonly title: string;
  readonly sentences: readonly string[];
  /** The platform's own words, quoted. */
  readonly said?: string;
};

/** How a submit ended: what happened, whether anything was sent, what to do next. */
export function submissionMessage({ result, endedAtMs }: Submission): SubmissionMessage {
  const title = outcomeSentence(result.kind, { ...keyCounts(result), at: clockTime(endedAtMs) });
  const error = "error" in result && result.error ? errorMessage(result.error.facts) : undefined;
  const message = { title, sentences: [...sentSentences(result), outcomeAdvice(result.kind)] };
  return error?.said === undefined ? message : { ...message, said: error.said };
}

function sentSentences(result: SubmissionResult): string[] {
  switch (result.kind) {
    case "verified":
      return result.error ? ["The answer was lost; reading back shows that the write was carried out."] : [];
    case "differs":
      return result.error ? ["The answer was lost; this is what reading back shows."] : [];
    case "conflict":
      return ["Nothing was sent."];
    case "refused": {
      const { title, next } = errorMessage(result.error.facts);
      if (!result.wasSent) return [`${title}. Nothing was sent.`, next];
      return [
        `${title}. It was sent; ${result.fresh ? "reading back shows that nothing was changed" : "the platform refused it"}.`,
      ];
    }
    case "unknown": {
      const { title, whatWasSent } = errorMessage(result.error.facts);
      return [`${title}. ${whatWasSent}`];
    }
  }
}

function keyCounts(result: SubmissionResult): { keyCount: number; differingCount: number } {
  if (!("verification" in result)) return { keyCount: 0, differingCount: 0 };
  const ours = result.verification.keys.filter(({ isOurs }) => isOurs);
  return {
    keyCount: ours.length,
    differingCount: ours.filter(({ verdict }) => verdict !== "as-expected").length,
  };
}
