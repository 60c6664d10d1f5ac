import type { Verdict } from "#core/write/verification.ts";
import { verdict as messages } from "./en/verdict.ts";
import { listOf } from "./list-words.ts";
import { quotedKey } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";

export const verdictText = sentences("verdict", messages);

/** How a submit ended, as the page's result says it. */
export type Outcome = "verified" | "partly" | "differs" | "conflict" | "refused" | "unknown";

/**
 * What a title says besides the outcome. `late`: found by a look after the end. `refused`: the answer had been a refusal.
 * `lost`: the answer had been lost. `gone`: there is no such object any more. `yet`: it may still arrive.
 */
export type OutcomeShade = "late" | "refused" | "lost" | "gone" | "yet";

export type OutcomeFacts = {
  /** Keys that the write was about. */
  readonly keyCount: number;
  /** Of those, the ones that aren't as expected. */
  readonly differingCount: number;
  /** Keys that were to be removed, and that the platform has kept. */
  readonly ignoredCount: number;
  /** Clock time of the describe that settled it. */
  readonly at: string;
};

const GLYPHS: Readonly<Record<Verdict, string>> = {
  "as-expected": "✓",
  differs: "≠",
  missing: "∅",
  "not-removed": "∅",
};

export function verdictWord(verdict: Verdict): string {
  return verdictText(`verdict-${verdict}`);
}

export function verdictGlyph(verdict: Verdict): string {
  return GLYPHS[verdict];
}

/** The result of a submit: `4 keys saved 12:05:02`. */
export function outcomeSentence(
  outcome: Outcome,
  { keyCount, differingCount, ignoredCount, at }: OutcomeFacts,
  shade?: OutcomeShade,
): string {
  switch (outcome) {
    case "verified": {
      const suffix = shade === "late" || shade === "refused" ? (`-${shade}` as const) : "";
      return verdictText(`outcome-verified${suffix}`, { count: keyCount, at });
    }
    case "partly":
      return verdictText("outcome-partly", { ignored: ignoredCount, at });
    case "differs":
      if (shade === "refused") return verdictText("outcome-differs-refused", { at });
      return verdictText("outcome-differs", { differing: differingCount, count: keyCount, at });
    case "refused":
      if (shade === "lost" || shade === "gone") return verdictText(`outcome-refused-${shade}`);
      return verdictText("outcome-refused");
    case "unknown":
      return verdictText(shade === "yet" ? "outcome-unknown-yet" : "outcome-unknown");
    case "conflict":
      return verdictText("outcome-conflict");
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
