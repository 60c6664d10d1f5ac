import type { SubmitUndo } from "#core/draft/undo-submit.ts";
import type { JournalEnd, JournalEntry, UnreadableEntry } from "#engine/journal/journal-entry.ts";
import type { UndoHindrance } from "#engine/journal/undoable-submit.ts";
import type { StorageProblem } from "#engine/storage/storage-error.ts";
import type { LateNews } from "#submission/late-news.ts";
import type { SubmissionOutcome } from "#submission/submission-result.ts";
import { historyText } from "./compiled/history.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";
import { dayAndTime } from "./time-messages.ts";
import { absentName } from "./value-messages.ts";

/** The state of a submit in the history. `unfinished`: under way in a tab, or interrupted. */
export type HistoryOutcome = SubmissionOutcome | "unfinished" | "unreadable";

const GLYPHS: Readonly<Record<HistoryOutcome, string>> = {
  verified: "✓",
  partly: "◐",
  differs: "≠",
  conflict: "⇄",
  refused: "✕",
  unknown: "?",
  unfinished: "…",
  unreadable: "!",
};

/** An outcome with an addition: found late, or not known yet. */
export type ShadedOutcome = HistoryOutcome | "verified-late" | "unknown-yet";

export function outcomeWord(outcome: ShadedOutcome): string {
  return historyText(`outcome-${outcome}`);
}

/** The word for an outcome in files for programs; it is the same in every language. */
export function outcomeWordInFiles(outcome: ShadedOutcome): string {
  return historyText.english[`outcome-${outcome}`];
}

/** The result of late looks, or that one remains; short, for a line of the history. */
export function lateNotes({ outcome, wasRefused, looks, late }: JournalEnd): string[] {
  return [
    ...(wasRefused && outcome !== "refused" ? [historyText("was-refused")] : []),
    ...(late && late.replaced.length > 0 ? [historyText("late-replaced", { keys: replacedKeys(late) })] : []),
    ...(late?.wasWrittenAgain ? [historyText("late-written-again")] : []),
    ...(looks && outcome !== "unknown" ? [historyText("may-arrive")] : []),
  ];
}

/** The keys whose values a late send replaced, with the replaced values: `tissue ("Heart")`. */
export function replacedKeys({ replaced }: LateNews): string {
  return listOf(
    replaced.map(({ key, value }) => {
      if (value === undefined) return `${quotedKey(key)} (${absentName()})`;
      return `${quotedKey(key)} (${typeof value === "string" ? quotedText(value) : value.json})`;
    }),
  );
}

export function outcomeGlyph(outcome: HistoryOutcome): string {
  return GLYPHS[outcome];
}

export function outcomeMeaning(outcome: ShadedOutcome): string {
  return historyText(`meaning-${outcome}`);
}

/** Why a submit can't be taken back. */
export function undoHindranceSentence(why: UndoHindrance): string {
  return historyText(`no-undo-${why}`);
}

/** Why an entry can't be read, and that it stays untouched. */
export function unreadableEntrySentence({ problem }: Pick<UnreadableEntry, "problem">): string {
  return historyText(`entry-${problem}`);
}

/** The effect of an undo on the draft. An undo itself sends nothing. */
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

/** The warning that a draft exists already when an undo is requested. */
export function onTopSentence(changeCount: number): string {
  return historyText("undo-on-top", { count: changeCount });
}

export function otherCopySentence(wanted: string | undefined): string {
  return wanted === undefined
    ? historyText("undo-of-copy-elsewhere")
    : historyText("undo-of-copy", { project: quotedText(wanted) });
}

/** A sentence in the review about keys that an undo left alone. */
export function undoConflictSentence(keys: readonly string[]): string {
  return historyText("undo-conflict", { keys: listOf(keys.map(quotedKey)) });
}

/** The title of a notice about an interrupted submit. */
export function interruptedTitle({ name, startedAtMs }: Pick<JournalEntry, "name" | "startedAtMs">): string {
  return historyText("submit-interrupted", { name: quotedText(name), time: dayAndTime(startedAtMs) });
}

/** The title of a notice about late news of a submit. */
export function earlierTitle({ name, startedAtMs }: Pick<JournalEntry, "name" | "startedAtMs">): string {
  return historyText("submit-of", { name: quotedText(name), time: dayAndTime(startedAtMs) });
}

/** The outcome of a recovered submit. */
export function recoveredSentence({ outcome, late }: JournalEnd): string {
  const news = [
    ...(late && late.replaced.length > 0
      ? [historyText("late-replaced-sentence", { keys: replacedKeys(late) })]
      : []),
    ...(late?.wasWrittenAgain ? [historyText("late-written-again-sentence")] : []),
  ];
  return [outcomeOfRecovered(outcome, late?.cameLate === true), ...news].join(" ");
}

function outcomeOfRecovered(outcome: SubmissionOutcome, cameLate: boolean): string {
  switch (outcome) {
    case "verified":
      return historyText(cameLate ? "recovered-late" : "recovered-verified");
    case "refused":
    case "partly":
    case "unknown":
      return historyText(`recovered-${outcome}`);
    default:
      return historyText("recovered-differs");
  }
}

export function noConnectionSentence({ account, ref }: Pick<JournalEntry, "account" | "ref">): string {
  return historyText("check-without-connection", { account, connection: ref.connection });
}

/** Why the journal can't be read or searched. */
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

/**
 * The size of the list: `120 submits`, `3 of 120 submits found`, or during a search `3 found in the newest
 * 400 of 10000`.
 */
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

/** The message after an export of the history. */
export function historyExportedSentence(count: number, fileName: string, escaped: number): string {
  const done = historyText("exported", { count, file: fileName });
  return escaped === 0 ? done : `${done} ${historyText("cells-escaped", { count: escaped })}`;
}

/** Why a submit can't be undone from this page. */
export function noConnectionReason(connection: string): string {
  return historyText("no-undo-without-connection", { connection });
}
