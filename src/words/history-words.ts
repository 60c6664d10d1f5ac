import type { SubmitUndo } from "#core/undo-submit.ts";
import type { JournalEntry, UnreadableEntry } from "#engine/journal/journal-entry.ts";
import type { UndoHindrance } from "#engine/journal/undoable-submit.ts";
import type { StorageProblem } from "#engine/storage-error.ts";
import type { SubmissionOutcome } from "#engine/submission/submission-result.ts";
import { history } from "./en/history.ts";
import { listOf } from "./list-words.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";
import { dayAndTime } from "./time-words.ts";

/** What is said of a submit that is over: how it ended, whether it can be undone, what became of an interrupted one. */
export const historyText = sentences("history", history);

/** How a submit stands, as the history names it. `unfinished`: under way in a tab, or interrupted. */
export type HistoryOutcome = SubmissionOutcome | "unfinished" | "unreadable";

const GLYPHS: Readonly<Record<HistoryOutcome, string>> = {
  verified: "✓",
  differs: "≠",
  conflict: "⇄",
  refused: "✕",
  unknown: "?",
  unfinished: "…",
  unreadable: "!",
};

export function outcomeWord(outcome: HistoryOutcome): string {
  return historyText(`outcome-${outcome}`);
}

/** For files that programs read: the same word in every language. */
export function outcomeWordInFiles(outcome: HistoryOutcome): string {
  return history[`outcome-${outcome}`];
}

export function outcomeGlyph(outcome: HistoryOutcome): string {
  return GLYPHS[outcome];
}

export function outcomeMeaning(outcome: HistoryOutcome): string {
  return historyText(`meaning-${outcome}`);
}

/** Why a submit can't be taken back. */
export function undoHindranceSentence(why: UndoHindrance): string {
  return historyText(`no-undo-${why}`);
}

/** An entry that can't be read: why, and that nothing happens to it. */
export function unreadableEntrySentence({ problem }: Pick<UnreadableEntry, "problem">): string {
  return historyText(`entry-${problem}`);
}

/** What an undo did to the draft. Nothing was sent by it. */
export function undoneSentences(
  { restored, conflicts, alreadyThere }: SubmitUndo,
  endedAtMs: number,
): string[] {
  const time = dayAndTime(endedAtMs);
  const said: string[] = [];
  if (restored.length > 0) said.push(historyText("restored", { count: restored.length, time }));
  if (conflicts.length > 0) {
    const keys = listOf(conflicts.map(({ key }) => quotedKey(key)));
    said.push(historyText("left-to-choose", { time, keys }));
  }
  if (alreadyThere.length > 0) {
    said.push(historyText("already-there", { count: alreadyThere.length, time }));
  }
  return said;
}

/** There is a draft already, and somebody wants an undo. */
export function onTopSentence(changeCount: number): string {
  return historyText("undo-on-top", { count: changeCount });
}

export function otherCopySentence(wanted: string | undefined): string {
  return wanted === undefined
    ? historyText("undo-of-copy-elsewhere")
    : historyText("undo-of-copy", { project: quotedText(wanted) });
}

/** In the review: keys that an undo left alone. */
export function undoConflictSentence(keys: readonly string[]): string {
  return historyText("undo-conflict", { keys: listOf(keys.map(quotedKey)) });
}

/** An interrupted submit, as it is named in a notice. */
export function interruptedTitle({ name, startedAtMs }: Pick<JournalEntry, "name" | "startedAtMs">): string {
  return historyText("submit-interrupted", { name: quotedText(name), time: dayAndTime(startedAtMs) });
}

/** How it turned out. */
export function recoveredSentence(outcome: SubmissionOutcome): string {
  switch (outcome) {
    case "verified":
    case "refused":
      return historyText(`recovered-${outcome}`);
    default:
      return historyText("recovered-differs");
  }
}

export function noConnectionSentence({ account, ref }: Pick<JournalEntry, "account" | "ref">): string {
  return historyText("check-without-connection", { account, connection: ref.connection });
}

/** The journal can't be read or searched. */
export function historyFailure(problem: StorageProblem): { readonly title: string; readonly next: string } {
  switch (problem) {
    case "unavailable":
    case "blocked":
    case "newer":
      return {
        title: historyText(`storage-${problem}`),
        next: historyText(`storage-${problem}-next`),
      };
    default:
      return { title: historyText("storage-broken"), next: historyText("storage-broken-next") };
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
  if (!isSearch) {
    return shown < total
      ? historyText("newest-submits", { shown, total })
      : historyText("all-submits", { total });
  }
  if (looked < total) return historyText("found-so-far", { shown, looked, total });
  return historyText("found-in-all", { shown, total });
}

/** After an export. */
export function historyExportedSentence(count: number, fileName: string, escaped: number): string {
  const done = historyText("exported", { count, file: fileName });
  return escaped === 0 ? done : `${done} ${historyText("cells-escaped", { count: escaped })}`;
}

/** Why a submit can't be taken back from here. */
export function noConnectionReason(connection: string): string {
  return historyText("no-undo-without-connection", { connection });
}
