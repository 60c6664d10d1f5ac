import type { DraftProblem } from "#engine/drafts/draft-decoding.ts";
import type { Refusal } from "#engine/drafts/draft-lease.ts";
import type { StorageProblem } from "#engine/storage-error.ts";
import { countOf } from "./plural.ts";
import { quotedText } from "./quoted-text.ts";
import { momentOf } from "./saving-words.ts";

/** Why the draft isn't stored, and what to do about it. */
export function saveFailure(problem: StorageProblem): { readonly title: string; readonly next: string } {
  return { title: `The draft isn't saved: ${reasonOf(problem)}.`, next: `${STILL_HERE} ${nextOf(problem)}` };
}

/** Why it isn't known whether there is a draft. */
export function readFailure(problem: StorageProblem): { readonly title: string; readonly next: string } {
  return {
    title: `Whether a draft of this object is kept on this device isn't known: ${reasonOf(problem)}.`,
    next: `The object is shown as it was described. If there is a draft, it stays where it is. ${nextOf(problem)}`,
  };
}

export function elsewhereSentence(wasTaken: boolean): string {
  return wasTaken
    ? "Another tab took this draft over. Here it is read only now; all that you typed went with it."
    : "Another tab is editing this draft. Here it is read only.";
}

export function refusalSentence(refusal: Refusal): string {
  return refusal === "submitting"
    ? "The other tab is submitting right now. Take over when that has ended."
    : "The other tab couldn't save what was typed in it, and so didn't let go. Go there, download the draft or make room, then take over.";
}

export const OVERTAKEN = {
  title: "Another tab wrote this draft before the last changes here were saved.",
  next: "Your changes are still shown here, read only, and saved nowhere else. Download the draft first: taking over shows what the other tab saved.",
};

export const UNGUARDED =
  "This browser can't tell whether another tab edits the same draft. Edit it in one tab at a time; if two do, the second to save is told, and overwrites nothing.";

/** A describe that differs from what the draft stands on. */
export function offerSentence(describedAtMs: number, nowMs: number, keyCount: number): string {
  const moment = momentOf(describedAtMs, nowMs);
  return `The object was described anew at ${moment}; ${countOf(keyCount, "key")} changed there. Your draft still stands on the earlier state.`;
}

/** A kept draft that had nothing left to do when it was opened. */
export function fulfilledSentence(count: number): string {
  const [what, are] = count === 1 ? ["The one change", "is"] : [`All ${count} changes`, "are"];
  return `${what} of the draft that was kept on this device ${are} on the platform already. Nothing is left to send, so the draft was put away.`;
}

export function unreadableSentence(problem: DraftProblem): string {
  return problem === "newer-format"
    ? "A draft of this object was written by a newer version of this page, and can't be opened by this one. It is left as it is: reload the page, or download the draft."
    : "A draft of this object is damaged and can't be opened. It is left as it is; download it to see what is in it.";
}

export function unreadableListSentence(problem: DraftProblem): string {
  return problem === "newer-format"
    ? "Written by a newer version of this page"
    : "Damaged: it can't be opened";
}

/** The list of drafts can't be had. */
export const LIST_FAILURE =
  "The drafts on this device can't be read right now. None was touched; reload the page to try again.";

/** `2 changes`. */
export function changesOf(count: number): string {
  return countOf(count, "change");
}

export function discardedSentence(name: string): string {
  return `The draft of ${quotedText(name)} was discarded. It can be brought back until this page is closed or reloaded.`;
}

export function inUseSentence(name: string, deed: "discarded" | "opened"): string {
  return `The draft of ${quotedText(name)} is being edited in another tab. Nothing was ${deed}.`;
}

export function fileProblemSentence(problem: DraftProblem): string {
  return problem === "newer-format"
    ? "This draft was written by a newer version of this page, and can't be opened by this one."
    : "This file isn't a draft, or it is damaged. Nothing was opened.";
}

export function otherAccountsSentence(
  accounts: readonly (readonly [account: string, count: number])[],
): string {
  const each = accounts.map(([account, count]) => `${countOf(count, "draft")} of ${account}`);
  return `Of other accounts: ${each.join(", ")}. Choose the account above to see them.`;
}

const STILL_HERE = "What you type stays in this page, and can go on.";

function reasonOf(problem: StorageProblem): string {
  switch (problem) {
    case "full":
      return "there is no room left for it on this device";
    case "blocked":
      return "another tab with an older version of this page keeps the storage from opening";
    case "newer":
      return "a newer version of this page has changed the storage";
    case "unavailable":
      return "this browser gives the page no storage, as in some private windows";
    case "silent":
      return "the storage of this device doesn't answer";
    case "overtaken":
      return "another tab has written it";
    case "gone":
    case "broken":
      return "the storage of this device failed";
  }
}

function nextOf(problem: StorageProblem): string {
  switch (problem) {
    case "full":
      return "Make room, or discard other drafts on the start page; download the draft to be safe.";
    case "blocked":
      return "Close the other tabs of this page, then try again.";
    case "newer":
      return "Download the draft, then reload this page.";
    case "unavailable":
      return "Download the draft before you close the page.";
    default:
      return "Try again; download the draft to be safe.";
  }
}
