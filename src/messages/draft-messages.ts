import type { Refusal } from "#engine/autosave/draft-lease.ts";
import type { DraftProblem } from "#engine/records/draft-problem.ts";
import type { StorageProblem } from "#engine/storage/storage-error.ts";
import { draftsText } from "./compiled/drafts.ts";
import { quotedText } from "./quoted-text.ts";
import { momentOf } from "./saving-messages.ts";

/** Why the draft isn't stored, and what to do about it. */
export function saveFailure(problem: StorageProblem): { readonly title: string; readonly next: string } {
  return {
    title: draftsText("not-saved", { reason: reasonOf(problem) }),
    next: `${draftsText("still-here")} ${nextOf(problem)}`,
  };
}

/** Why the storage can't tell whether there is a draft. */
export function readFailure(problem: StorageProblem): { readonly title: string; readonly next: string } {
  return {
    title: draftsText("not-read", { reason: reasonOf(problem) }),
    next: `${draftsText("shown-as-described")} ${nextOf(problem)}`,
  };
}

export function elsewhereSentence(wasTaken: boolean): string {
  return wasTaken ? draftsText("taken-over") : draftsText("elsewhere");
}

export function refusalSentence(refusal: Refusal): string {
  return draftsText(`refused-${refusal}`);
}

/** Announces a describe that differs from the draft's base. */
export function offerSentence(describedAtMs: number, nowMs: number, keyCount: number): string {
  return draftsText("described-anew", { time: momentOf(describedAtMs, nowMs), count: keyCount });
}

/** Announces a stored draft whose changes were all on the platform when it was opened. */
export function fulfilledSentence(count: number): string {
  return draftsText("fulfilled", { count });
}

export function unreadableSentence(problem: DraftProblem): string {
  return draftsText(`unreadable-${problem}`);
}

export function unreadableListSentence(problem: DraftProblem): string {
  return draftsText(`listed-${problem}`);
}

/** `2 changes`. */
export function changesOf(count: number): string {
  return draftsText("changes", { count });
}

export function discardedSentence(name: string): string {
  return draftsText("discarded", { name: quotedText(name) });
}

export function inUseSentence(name: string, deed: "discarded" | "opened"): string {
  return draftsText("in-use", { name: quotedText(name), deed });
}

export function fileProblemSentence(problem: DraftProblem): string {
  return draftsText(`file-${problem}`);
}

export function otherAccountsSentence(
  accounts: readonly (readonly [account: string, count: number])[],
): string {
  const each = accounts.map(([account, count]) => draftsText("drafts-of", { account, count }));
  return draftsText("of-other-accounts", { drafts: each.join(", ") });
}

function reasonOf(problem: StorageProblem): string {
  return draftsText(`reason-${problem === "gone" ? "broken" : problem}`);
}

function nextOf(problem: StorageProblem): string {
  switch (problem) {
    case "full":
    case "blocked":
    case "newer":
    case "unavailable":
      return draftsText(`next-${problem}`);
    default:
      return draftsText("next-broken");
  }
}
