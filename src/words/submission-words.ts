import type { PlanPromise } from "#core/request-plan.ts";
import type { EndedSubmit } from "#engine/review-store.ts";
import type { StorageError } from "#engine/storage-error.ts";
import type { SubmissionResult } from "#engine/submission/submission-result.ts";
import type { SubmissionState, WaitReason } from "#engine/submission/submission-state.ts";
import { errorMessage } from "./error-words.ts";
import { countOf, listOf } from "./plural.ts";
import { quotedKey } from "./quoted-text.ts";
import { clockTime, durationText } from "./time-words.ts";
import { outcomeAdvice, outcomeSentence } from "./verdict-words.ts";

/** What a submit is doing. Nothing for one that has ended: the result speaks then. */
export function stateSentence(state: SubmissionState): string {
  switch (state.kind) {
    case "queued":
      return state.tally.sends > 0
        ? "Checking once more before it is sent again…"
        : "Checking that the object is still as shown…";
    case "checked":
      return "Writing down on this device what is about to be sent…";
    case "intent":
      return "Sending…";
    case "reading-back":
      return state.receipt.kind === "unknown"
        ? "No answer that can be trusted. Reading back what is there now…"
        : "Reading back what is there now…";
    case "waiting":
      return WAITS[state.reason];
    case "paused":
      return `The platform asks to come back in ${durationText(state.askedMs)}. Nothing is sent until then.`;
    case "ended":
      return "";
  }
}

const WAITS: Readonly<Record<WaitReason, string>> = {
  "back-off": "That failed; it is tried again after a pause.",
  asked: "The platform asks to wait. Nothing is sent to it meanwhile.",
  "catching-up": "The platform said yes, and doesn't show the change yet.",
  stale: "The platform shows an older state than you reviewed. It is looked at again.",
  settling: "The write seems lost; it may still arrive. One more look is taken.",
  maintenance: "The platform is in maintenance. It is looked at again from time to time.",
};

/** How a wait that the user breaks off would end: whether the write is out. */
export function stopSentence({ kind }: SubmissionResult): string {
  if (kind === "unknown") return "Stopping leaves open whether it was saved; the history can find out later.";
  return kind === "refused" ? "Stopping leaves the object as it is; your draft is kept." : "";
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
export function submissionMessage({ plan, result, endedAtMs, keeping }: EndedSubmit): SubmissionMessage {
  const title =
    result.kind === "conflict" && result.error
      ? "Refused: the platform says that the object was changed meanwhile"
      : outcomeSentence(result.kind, { ...keyCounts(plan, result), at: clockTime(endedAtMs) });
  const error = "error" in result && result.error ? errorMessage(result.error.facts) : undefined;
  const sentences = [
    ...sentSentences(result),
    ...ignoredSentences(plan, result),
    ...keepingSentences(keeping),
    outcomeAdvice(result.kind),
  ];
  const message = { title, sentences };
  return error?.said === undefined ? message : { ...message, said: error.said };
}

function sentSentences(result: SubmissionResult): string[] {
  switch (result.kind) {
    case "verified":
      if (!result.wasSent) return ["The object has all of it already: nothing had to be sent."];
      return result.error ? ["The answer was lost; reading back shows that the write was carried out."] : [];
    case "differs":
      return [...laterSentences(result.changedLater), ...(result.error ? [LOST_ANSWER] : [])];
    case "conflict":
      return result.error
        ? ["It was sent; the platform refused it and changed nothing."]
        : ["Nothing was sent."];
    case "refused": {
      if ("journal" in result) return journalSentences(result.journal, result.wasSent);
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

const LOST_ANSWER = "The answer was lost; this is what reading back shows.";

function laterSentences(changedLater: ReadonlySet<string>): string[] {
  if (changedLater.size === 0) return [];
  const keys = listOf(Array.from(changedLater, quotedKey));
  return [`The platform stored what was sent, and somebody changed it before it was read back: ${keys}.`];
}

/** Nothing may be sent that this device can't vouch for afterwards. */
function journalSentences({ problem }: StorageError, wasSent: boolean): string[] {
  const why =
    problem === "full" ? "this device has no room left" : "this device's storage doesn't work at the moment";
  return [
    `What is about to be sent is written down on this device first, and ${why}.`,
    wasSent ? "It wasn't sent again; an earlier try didn't arrive." : "Nothing was sent.",
    "Make room or free the storage, then submit again.",
  ];
}

function keepingSentences(keeping: EndedSubmit["keeping"]): string[] {
  if (keeping.kind === "downloaded") return ["It isn't in the history of this device; you have the report."];
  if (keeping.kind !== "not-kept") return [];
  return [
    "This couldn't be written into the history of this device: download the report if you need it, before you leave the page.",
  ];
}

/** Nulls that the platform documents as ignored, and that it did ignore. */
function ignoredSentences(plan: PlanPromise, result: SubmissionResult): string[] {
  if (result.kind !== "verified") return [];
  const ignored = plan.outcomes.filter(({ effect }) => effect === "ignored").map(({ key }) => quotedKey(key));
  if (ignored.length === 0) return [];
  return [`The null was ignored, as the preview said: ${listOf(ignored)}. It is still marked in your draft.`];
}

/** Keys that the write was to set or remove, and those of them that aren't as expected. */
function keyCounts(
  plan: PlanPromise,
  result: SubmissionResult,
): { keyCount: number; differingCount: number } {
  if (!("verification" in result)) return { keyCount: 0, differingCount: 0 };
  const ignored = new Set(plan.outcomes.filter(({ effect }) => effect === "ignored").map(({ key }) => key));
  const ours = result.verification.keys.filter(({ isOurs }) => isOurs);
  const differing = ours.filter(({ verdict }) => verdict !== "as-expected");
  const asPromised = ours.filter(({ key, verdict }) => verdict === "as-expected" && !ignored.has(key));
  return { keyCount: asPromised.length + differing.length, differingCount: differing.length };
}
