import type { SubmitUndo } from "#core/undo-submit.ts";
import type { JournalEntry, UnreadableEntry } from "#engine/journal/journal-entry.ts";
import type { UndoHindrance } from "#engine/journal/undoable-submit.ts";
import type { StorageProblem } from "#engine/storage-error.ts";
import type { SubmissionOutcome } from "#engine/submission/submission-result.ts";
import { countOf, listOf } from "./plural.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";
import { dayAndTime } from "./time-words.ts";

/** How a submit stands, as the history names it. `unfinished`: under way in a tab, or interrupted. */
export type HistoryOutcome = SubmissionOutcome | "unfinished" | "unreadable";

const OUTCOMES: Readonly<Record<HistoryOutcome, { word: string; glyph: string; meaning: string }>> = {
  verified: {
    word: "saved",
    glyph: "✓",
    meaning: "Sent, and a fresh describe showed every key as promised.",
  },
  differs: { word: "differs", glyph: "≠", meaning: "Sent, but what is there isn't all as promised." },
  conflict: { word: "conflict", glyph: "⇄", meaning: "The object was changed meanwhile: it wasn't sent." },
  refused: { word: "not saved", glyph: "✕", meaning: "Nothing was changed." },
  unknown: {
    word: "not known",
    glyph: "?",
    meaning: "It couldn't be read back yet; that is tried at each start.",
  },
  unfinished: { word: "unfinished", glyph: "…", meaning: "Under way in a tab, or interrupted." },
  unreadable: { word: "unreadable", glyph: "!", meaning: "This version of the page can't read it." },
};

export function outcomeWord(outcome: HistoryOutcome): string {
  return OUTCOMES[outcome].word;
}

export function outcomeGlyph(outcome: HistoryOutcome): string {
  return OUTCOMES[outcome].glyph;
}

export function outcomeMeaning(outcome: HistoryOutcome): string {
  return OUTCOMES[outcome].meaning;
}

/** Beside the outcome of a submit that was settled later. */
export const WAS_RECOVERED = "settled after an interruption";

/** Why a submit can't be taken back. */
export function undoHindranceSentence(why: UndoHindrance): string {
  switch (why) {
    case "unfinished":
      return "It isn't known yet how it ended";
    case "unknown":
      return "It isn't known whether it was carried out; it is read back at the next start";
    case "nothing-changed":
      return "It changed nothing, so there is nothing to undo";
    case "unreadable":
      return "This version of the page can't read it";
  }
}

/** An entry that can't be read: why, and that nothing happens to it. */
export function unreadableEntrySentence({ problem }: Pick<UnreadableEntry, "problem">): string {
  return problem === "newer-format"
    ? "Written by a newer version of this page. It is left as it is: reload the page, or download it."
    : "Damaged. It is left as it is; download it to see what is in it.";
}

/** What an undo did to the draft. Nothing was sent by it. */
export function undoneSentences(
  { restored, conflicts, alreadyThere }: SubmitUndo,
  endedAtMs: number,
): string[] {
  const submit = `the submit of ${dayAndTime(endedAtMs)}`;
  const sentences: string[] = [];
  if (restored.length > 0) {
    const verb = restored.length === 1 ? "goes back to what it was" : "go back to what they were";
    sentences.push(
      `${countOf(restored.length, "key")} ${verb} before ${submit}. Nothing is sent yet: review and submit.`,
    );
  }
  if (conflicts.length > 0) {
    const keys = listOf(conflicts.map(({ key }) => quotedKey(key)));
    sentences.push(`Changed since ${submit}, and left as it is until you choose in the review: ${keys}.`);
  }
  if (alreadyThere.length > 0) {
    const verb = alreadyThere.length === 1 ? "holds" : "hold";
    sentences.push(`${countOf(alreadyThere.length, "key")} already ${verb} what was there before ${submit}.`);
  }
  return sentences;
}

/** There is a draft already, and somebody wants an undo. */
export function onTopSentence(changeCount: number): string {
  return `This object has an unsaved draft with ${countOf(changeCount, "change")}. The undo can go on top of it, as one step that can be taken back; nothing of the draft is lost.`;
}

export function otherCopySentence(wanted: string | undefined): string {
  return `That submit wrote the copy in ${quotedText(wanted ?? "another project")}, and this is another one. Nothing was changed; open that copy to undo it there.`;
}

/** In the review: keys that an undo left alone. */
export function undoConflictSentence(keys: readonly string[]): string {
  const names = listOf(keys.map(quotedKey));
  return `Changed since the submit that you undo: ${names}. Base is what that submit left, theirs what is there now, mine what was there before it.`;
}

/** An interrupted submit, as it is named in a notice. */
export function interruptedTitle({ name, startedAtMs }: Pick<JournalEntry, "name" | "startedAtMs">): string {
  return `A submit to ${quotedText(name)} was interrupted at ${dayAndTime(startedAtMs)}`;
}

export const READING_BACK = "Reading back what is there now. Nothing is sent again…";

/** How it turned out. */
export function recoveredSentence(outcome: SubmissionOutcome): string {
  switch (outcome) {
    case "verified":
      return "It was saved: the object shows all of it. Nothing was sent again.";
    case "refused":
      return "It wasn't saved: the object is as it was before. Nothing was sent again; your draft is kept.";
    default:
      return "What is there now isn't all as promised: see the history for each key. Nothing was sent again; your draft is kept.";
  }
}

export function noConnectionSentence({ account, ref }: Pick<JournalEntry, "account" | "ref">): string {
  return `Whether it was saved can't be checked yet: it was made as ${account} on ${ref.connection}. Choose that account, and it is read back.`;
}

export const CANT_CHECK_YET = "Whether it was saved can't be checked yet. It is tried again at each start.";

/** The journal can't be read or searched. */
export function historyFailure(problem: StorageProblem): { readonly title: string; readonly next: string } {
  switch (problem) {
    case "unavailable":
      return {
        title: "This browser gives the page no storage, so there is no history.",
        next: "Submits still work, and each result can be downloaded as a report. A window that isn't private keeps a history.",
      };
    case "blocked":
      return {
        title: "Another tab with an older version of this page keeps the history from opening.",
        next: "Close the other tabs of this page, then try again.",
      };
    case "newer":
      return {
        title: "A newer version of this page has changed the storage of the history.",
        next: "Reload this page. Nothing was touched.",
      };
    default:
      return {
        title: "The history can't be read right now: the storage of this device failed or doesn't answer.",
        next: "Nothing was touched. Try again; if it stays so, restart the browser.",
      };
  }
}

/** `120 submits`, `3 of 120 submits found`, while looking `3 found in the newest 400 of 10000`. */
export function foundSentence(state: {
  readonly shown: number;
  readonly looked: number;
  readonly total: number;
  readonly isSearch: boolean;
}): string {
  const { shown, looked, total, isSearch } = state;
  if (!isSearch)
    return shown < total ? `The newest ${shown} of ${countOf(total, "submit")}` : countOf(total, "submit");
  if (looked < total) return `${shown} found in the newest ${looked} of ${countOf(total, "submit")}`;
  return `${shown} of ${countOf(total, "submit")} found`;
}

/** After an export. */
export function historyExportedSentence(count: number, fileName: string, escaped: number): string {
  const done = `${countOf(count, "submit")} in ${fileName}.`;
  if (escaped === 0) return done;
  const verb = escaped === 1 ? "isn't" : "aren't";
  return `${done} ${countOf(escaped, "cell")} ${verb} well-formed text and stand there as escapes; the JSON is exact.`;
}

/** Why a submit can't be taken back from here. */
export function noConnectionReason(connection: string): string {
  return `There is no connection called ${connection} in this page`;
}

export const WAITS_FOR_DRAFT =
  "The undo of the submit waits until the draft of this object can be changed here. Nothing was changed.";

export const UNDO_READ_ONLY =
  "This account may only read the object, so the submit can't be undone with it. Nothing was changed; choose an account that may write.";
