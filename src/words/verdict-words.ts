import type { Verdict } from "#core/verification.ts";
import { countOf, listOf } from "./plural.ts";
import { quotedKey } from "./quoted-text.ts";

/** How a submit ended, as the page's result says it. */
export type Outcome = "verified" | "differs" | "conflict" | "refused" | "unknown";

export type OutcomeFacts = {
  /** Keys that the write was about. */
  readonly keyCount: number;
  /** Of those, the ones that aren't as expected. */
  readonly differingCount: number;
  /** Clock time of the describe that settled it. */
  readonly at: string;
};

const VERDICTS: Readonly<Record<Verdict, { word: string; glyph: string }>> = {
  "as-expected": { word: "as expected", glyph: "✓" },
  differs: { word: "differs", glyph: "≠" },
  missing: { word: "missing", glyph: "∅" },
};

export function verdictWord(verdict: Verdict): string {
  return VERDICTS[verdict].word;
}

export function verdictGlyph(verdict: Verdict): string {
  return VERDICTS[verdict].glyph;
}

/** Beside a key that our write didn't speak of. */
export const CHANGED_BY_OTHERS = "changed by somebody else";

/** The result of a submit: `Saved and verified: 4 keys at 12:05:02`. */
export function outcomeSentence(outcome: Outcome, { keyCount, differingCount, at }: OutcomeFacts): string {
  switch (outcome) {
    case "verified":
      return `Saved and verified: ${countOf(keyCount, "key")} at ${at}`;
    case "differs": {
      const verb = differingCount === 1 ? "isn't" : "aren't";
      return `Sent, but ${differingCount} of ${countOf(keyCount, "key")} ${verb} as expected at ${at}`;
    }
    case "conflict":
      return "Not sent: the object was changed meanwhile";
    case "refused":
      return "Refused: nothing was changed";
    case "unknown":
      return "It isn't known whether the write was carried out";
  }
}

/** What to do after a submit. */
export function outcomeAdvice(outcome: Outcome): string {
  switch (outcome) {
    case "verified":
      return "A fresh describe shows every key as it was sent.";
    case "differs":
      return "The table shows what was expected and what is there. Your draft is kept.";
    case "conflict":
      return "Choose what shall stay for each key that both changed, then review again. Your draft is kept.";
    case "refused":
      return "Your draft is kept.";
    case "unknown":
      return "Describe the object afresh before you send it again. Your draft is kept.";
  }
}

/** How many keys both changed: they are chosen before anything may be sent. */
export function conflictSentence(keys: readonly string[]): string {
  return `Somebody else changed ${keys.length === 1 ? "a key" : `${keys.length} keys`} that you changed too: ${listOf(keys.map(quotedKey))}`;
}

/** What was merged already, since only others changed it. */
export function takenOverSentence(keys: readonly string[]): string {
  const verb = keys.length === 1 ? "was" : "were";
  return `${countOf(keys.length, "key")} that others changed ${verb} taken over: ${listOf(keys.map(quotedKey))}`;
}
