import type { RequestPlan } from "#core/request-plan.ts";
import type { Submission } from "#engine/review-store.ts";
import type { SubmissionResult, SubmissionStage } from "#engine/submission.ts";
import { errorMessage } from "./error-words.ts";
import { countOf, listOf } from "./plural.ts";
import { quotedKey } from "./quoted-text.ts";
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
export function submissionMessage({ plan, result, endedAtMs }: Submission): SubmissionMessage {
  const title = outcomeSentence(result.kind, { ...keyCounts(plan, result), at: clockTime(endedAtMs) });
  const error = "error" in result && result.error ? errorMessage(result.error.facts) : undefined;
  const sentences = [...sentSentences(result), ...ignoredSentences(plan, result), outcomeAdvice(result.kind)];
  const message = { title, sentences };
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
      // It is settled that nothing was changed, as after a read: nothing is left to find out before the next try.
      const { title, next } = errorMessage(result.error.facts, "read");
      if (!result.wasSent) return [`${title}. Nothing was sent.`, next];
      const proof = result.fresh ? "reading back shows that nothing was changed" : "the platform refused it";
      return [`${title}. It was sent; ${proof}.`, next];
    }
    case "unknown": {
      const { title, whatWasSent } = errorMessage(result.error.facts);
      return [`${title}. ${whatWasSent}`];
    }
  }
}

/** Nulls that the platform documents as ignored, and that it did ignore. */
function ignoredSentences(plan: RequestPlan, result: SubmissionResult): string[] {
  if (result.kind !== "verified") return [];
  const ignored = plan.outcomes.filter(({ effect }) => effect === "ignored").map(({ key }) => quotedKey(key));
  if (ignored.length === 0) return [];
  return [`The null was ignored, as the preview said: ${listOf(ignored)}. It is still marked in your draft.`];
}

/** Keys that the write was to set or remove, and those of them that aren't as expected. */
function keyCounts(
  plan: RequestPlan,
  result: SubmissionResult,
): { keyCount: number; differingCount: number } {
  if (!("verification" in result)) return { keyCount: 0, differingCount: 0 };
  const ignored = new Set(plan.outcomes.filter(({ effect }) => effect === "ignored").map(({ key }) => key));
  const ours = result.verification.keys.filter(({ isOurs }) => isOurs);
  const differing = ours.filter(({ verdict }) => verdict !== "as-expected");
  const asPromised = ours.filter(({ key, verdict }) => verdict === "as-expected" && !ignored.has(key));
  return { keyCount: asPromised.length + differing.length, differingCount: differing.length };
}
