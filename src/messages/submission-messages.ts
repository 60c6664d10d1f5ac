import type { EndedSubmit } from "#engine/journal/ended-submit.ts";
import type { StorageError } from "#engine/storage/storage-error.ts";
import { isRefusal } from "#platforms/errors.ts";
import type { LateNews } from "#submission/late-news.ts";
import type { SubmissionResult } from "#submission/submission-result.ts";
import type { SubmissionState } from "#submission/submission-state.ts";
import { submissionText } from "./compiled/submission.ts";
import { errorMessage } from "./error-messages.ts";
import { replacedKeys } from "./history-messages.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey } from "./quoted-text.ts";
import { clockTime, durationText } from "./time-messages.ts";
import { type OutcomeFacts, type OutcomeShade, outcomeAdvice, outcomeSentence } from "./verdict-messages.ts";

/** The present step of a submit; empty once it has ended and its result is shown. */
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

/** A submit that waits because somebody else on this device writes its object. */
export function heldUpSentence(): string {
  return submissionText("held-up");
}

/** The result if the user ends a wait: whether the write has been sent. */
export function stopSentence(state: SubmissionState): string {
  // Before a check nothing has been sent, or an earlier send was lost and may still arrive.
  if (state.kind === "queued") return submissionText(state.tally.lost ? "stop-unknown" : "stop-refused");
  if (!("otherwise" in state)) return "";
  const { kind } = state.otherwise;
  if (kind === "unknown") return submissionText("stop-unknown");
  return kind === "refused" ? submissionText("stop-refused") : "";
}

export type SubmissionMessage = {
  readonly title: string;
  readonly sentences: readonly string[];
  /** A quotation of the platform's message. */
  readonly said?: string;
};

/** The part of an ended submit that its message tells. */
type ToldEnd = Pick<EndedSubmit, "result" | "endedAtMs" | "keeping">;

/** The result of a submit: what happened, whether anything was sent, and what to do next. */
export function submissionMessage(ended: ToldEnd): SubmissionMessage {
  const { result, endedAtMs, keeping } = ended;
  const facts = { ...keyCounts(result), at: clockTime(endedAtMs) };
  const title =
    result.kind === "conflict" && result.error
      ? submissionText("refused-conflict")
      : outcomeSentence(result.kind, facts, shadeOf(result));
  const error = "error" in result && result.error ? errorMessage(result.error.facts) : undefined;
  const message = {
    title,
    sentences: [
      ...sentSentences(result),
      ...notRemovedSentences(result),
      ...lateSentences(result.late),
      ...lookSentences(ended),
      ...keepingSentences(keeping),
      outcomeAdvice(result.kind),
    ],
  };
  return error?.said === undefined ? message : { ...message, said: error.said };
}

function shadeOf(result: SubmissionResult): OutcomeShade | undefined {
  if ("wasRefused" in result && result.wasRefused) return "refused";
  if (result.kind === "unknown") return result.openSends && result.fresh ? "yet" : undefined;
  if (result.kind !== "refused") return result.late?.cameLate ? "late" : undefined;
  if (!result.wasSent) return "unsent";
  // A later attempt couldn't be recorded, and an earlier one didn't arrive.
  if (!("error" in result)) return "lost";
  if (!result.fresh) return "gone";
  const { kind } = result.error.facts;
  return kind === "unreachable" || kind === "unavailable" ? "lost" : undefined;
}

function sentSentences(result: SubmissionResult): string[] {
  switch (result.kind) {
    case "verified":
    case "partly":
      if (result.kind === "verified" && !result.wasSent) return [submissionText("nothing-to-send")];
      if (!result.error || result.late?.cameLate) return [];
      return result.wasRefused
        ? [submissionText("refused-carried-out", { error: errorMessage(result.error.facts).title })]
        : [submissionText("answer-lost-carried-out")];
    case "differs":
      return [...laterSentences(result.changedLater), ...differingSentences(result)];
    case "conflict":
      return result.error ? [submissionText("refused-unchanged")] : [submissionText("nothing-sent")];
    case "refused": {
      if ("journal" in result) return journalSentences(result.journal, result.wasSent);
      // Unless the platform rejected the draft itself, the advice is that of a read: nothing was changed, and
      // nothing needs to be found out before the next try.
      const isRejected = result.wasSent && isRefusal(result.error.facts);
      const { title, next } = errorMessage(result.error.facts, isRejected ? "write" : "read");
      if (!result.wasSent) return [`${title}. ${submissionText("nothing-sent")}`, next];
      const proof = submissionText(result.fresh ? "sent-unchanged" : "sent-refused");
      return [`${title}. ${proof}`, next];
    }
    case "unknown": {
      const { title, whatWasSent } = errorMessage(result.error.facts);
      if (result.wasRefused) return [submissionText("refused-unread", { error: title })];
      return [result.fresh ? `${title}. ${submissionText("found-nothing-yet")}` : `${title}. ${whatWasSent}`];
    }
  }
}

function differingSentences({ error, wasRefused }: Extract<SubmissionResult, { kind: "differs" }>): string[] {
  if (!error) return [];
  return wasRefused
    ? [submissionText("refused-changed", { error: errorMessage(error.facts).title })]
    : [submissionText("answer-lost")];
}

/** The remaining looks for sends whose answers were lost. */
function lookSentences({ result, keeping }: ToldEnd): string[] {
  if (!result.openSends) return [];
  if (keeping.kind !== "kept") return [submissionText("no-looks-to-come")];
  return [submissionText(result.kind === "unknown" ? "looks-to-come" : "earlier-send-out")];
}

function lateSentences(late: LateNews | undefined): string[] {
  if (!late) return [];
  return [
    ...(late.cameLate ? [submissionText("came-late")] : []),
    ...(late.replaced.length > 0 ? [submissionText("replaced", { keys: replacedKeys(late) })] : []),
    ...(late.wasWrittenAgain ? [submissionText("written-again")] : []),
  ];
}

function laterSentences(changedLater: ReadonlySet<string>): string[] {
  if (changedLater.size === 0) return [];
  const keys = listOf(Array.from(changedLater, quotedKey));
  return [submissionText("changed-later", { keys })];
}

/** Why nothing was sent: this device couldn't record it first. */
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

/** The removals that the platform ignored, and what remains to be done. */
function notRemovedSentences(result: SubmissionResult): string[] {
  const keys = notRemovedKeys(result);
  if (keys.length === 0) return [];
  const names = listOf(keys.map(quotedKey));
  return [submissionText("not-removed", { count: keys.length, keys: names, mode: "PATCH" })];
}

function notRemovedKeys(result: SubmissionResult): readonly string[] {
  if (!("verification" in result)) return [];
  return result.verification.keys.filter(({ verdict }) => verdict === "not-removed").map(({ key }) => key);
}

/** The button after a submit whose removals were ignored. */
export function removeByReplaceText(count: number): { readonly label: string; readonly title: string } {
  return {
    label: submissionText("remove-by-replace", { count }),
    title: submissionText("remove-by-replace-what"),
  };
}

/** The number of keys that the write was about, and of those that aren't as expected. */
function keyCounts(result: SubmissionResult): Omit<OutcomeFacts, "at"> {
  const ours = "verification" in result ? result.verification.keys.filter(({ isOurs }) => isOurs) : [];
  const ignoredCount = notRemovedKeys(result).length;
  const differing = ours.filter(({ verdict }) => verdict === "differs" || verdict === "missing");
  return { keyCount: ours.length - ignoredCount, differingCount: differing.length, ignoredCount };
}
