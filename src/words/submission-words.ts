import type { PlanPromise } from "#core/request-plan.ts";
import type { EndedSubmit } from "#engine/review-store.ts";
import type { StorageError } from "#engine/storage-error.ts";
import type { SubmissionResult } from "#engine/submission/submission-result.ts";
import type { SubmissionState } from "#engine/submission/submission-state.ts";
import { submission } from "./en/submission.ts";
import { errorMessage } from "./error-words.ts";
import { listOf } from "./list-words.ts";
import { quotedKey } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";
import { clockTime, durationText } from "./time-words.ts";
import { outcomeAdvice, outcomeSentence } from "./verdict-words.ts";

/** What becomes of a submit, while it is under way and afterwards. */
export const submissionText = sentences("submission", submission);

/** What a submit is doing. Nothing for one that has ended: the result speaks then. */
export function stateSentence(state: SubmissionState): string {
  switch (state.kind) {
    case "queued":
      return state.tally.sends > 0 ? submissionText("checking-again") : submissionText("checking");
    case "checked":
      return submissionText("writing-down");
    case "intent":
      return submissionText("sending");
    case "reading-back":
      return state.receipt.kind === "unknown"
        ? submissionText("reading-back-unanswered")
        : submissionText("reading-back");
    case "waiting":
      return submissionText(`wait-${state.reason}`);
    case "paused":
      return submissionText("paused", { duration: durationText(state.askedMs) });
    case "ended":
      return "";
  }
}

/** How a wait that the user breaks off would end: whether the write is out. */
export function stopSentence({ kind }: SubmissionResult): string {
  if (kind === "unknown") return submissionText("stop-unknown");
  return kind === "refused" ? submissionText("stop-refused") : "";
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
      ? submissionText("refused-conflict")
      : outcomeSentence(result.kind, { ...keyCounts(plan, result), at: clockTime(endedAtMs) });
  const error = "error" in result && result.error ? errorMessage(result.error.facts) : undefined;
  const message = {
    title,
    sentences: [
      ...sentSentences(result),
      ...ignoredSentences(plan, result),
      ...keepingSentences(keeping),
      outcomeAdvice(result.kind),
    ],
  };
  return error?.said === undefined ? message : { ...message, said: error.said };
}

function sentSentences(result: SubmissionResult): string[] {
  switch (result.kind) {
    case "verified":
      if (!result.wasSent) return [submissionText("nothing-to-send")];
      return result.error ? [submissionText("answer-lost-carried-out")] : [];
    case "differs":
      return [
        ...laterSentences(result.changedLater),
        ...(result.error ? [submissionText("answer-lost")] : []),
      ];
    case "conflict":
      return result.error ? [submissionText("refused-unchanged")] : [submissionText("nothing-sent")];
    case "refused": {
      if ("journal" in result) return journalSentences(result.journal, result.wasSent);
      // It is settled that nothing was changed, as after a read: nothing is left to find out before the next try.
      const { title, next } = errorMessage(result.error.facts, "read");
      if (!result.wasSent) return [`${title}. ${submissionText("nothing-sent")}`, next];
      const proof = submissionText(result.fresh ? "sent-unchanged" : "sent-refused");
      return [`${title}. ${proof}`, next];
    }
    case "unknown": {
      const { title, whatWasSent } = errorMessage(result.error.facts);
      return [`${title}. ${whatWasSent}`];
    }
  }
}

function laterSentences(changedLater: ReadonlySet<string>): string[] {
  if (changedLater.size === 0) return [];
  const keys = listOf(Array.from(changedLater, quotedKey));
  return [submissionText("changed-later", { keys })];
}

/** Nothing may be sent that this device can't vouch for afterwards. */
function journalSentences({ problem }: StorageError, wasSent: boolean): string[] {
  return [
    submissionText(problem === "full" ? "journal-full" : "journal-broken"),
    wasSent ? submissionText("not-sent-again") : submissionText("nothing-sent"),
    submissionText("make-room"),
  ];
}

function keepingSentences(keeping: EndedSubmit["keeping"]): string[] {
  if (keeping.kind === "downloaded") return [submissionText("report-downloaded")];
  if (keeping.kind !== "not-kept") return [];
  return [submissionText("not-in-history")];
}

/** Nulls that the platform documents as ignored, and that it did ignore. */
function ignoredSentences(plan: PlanPromise, result: SubmissionResult): string[] {
  if (result.kind !== "verified") return [];
  const ignored = plan.outcomes.filter(({ effect }) => effect === "ignored").map(({ key }) => quotedKey(key));
  if (ignored.length === 0) return [];
  return [submissionText("null-ignored", { keys: listOf(ignored) })];
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
