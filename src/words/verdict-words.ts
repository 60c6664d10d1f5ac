import type { Verdict } from "#core/verification.ts";
import { verdict as messages } from "./en/verdict.ts";
import { listOf } from "./list-words.ts";
import { quotedKey } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";

export const verdictText = sentences("verdict", messages);

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

const GLYPHS: Readonly<Record<Verdict, string>> = { "as-expected": "✓", differs: "≠", missing: "∅" };

export function verdictWord(verdict: Verdict): string {
  return verdictText(`verdict-${verdict}`);
}

export function verdictGlyph(verdict: Verdict): string {
  return GLYPHS[verdict];
}

/** The result of a submit: `Saved and verified: 4 keys at 12:05:02`. */
export function outcomeSentence(outcome: Outcome, { keyCount, differingCount, at }: OutcomeFacts): string {
  switch (outcome) {
    case "verified":
      return verdictText("outcome-verified", { count: keyCount, at });
    case "differs":
      return verdictText("outcome-differs", { differing: differingCount, count: keyCount, at });
    default:
      return verdictText(`outcome-${outcome}`);
  }
}

/** What to do after a submit. */
export function outcomeAdvice(outcome: Outcome): string {
  return verdictText(`advice-${outcome}`);
}

/** How many keys both changed: they are chosen before anything may be sent. */
export function conflictSentence(keys: readonly string[]): string {
  return verdictText("both-changed", { count: keys.length, keys: listOf(keys.map(quotedKey)) });
}

/** What was merged already, since only others changed it. */
export function takenOverSentence(keys: readonly string[]): string {
  return verdictText("taken-over", { count: keys.length, keys: listOf(keys.map(quotedKey)) });
}
