import type { Verdict } from "#core/write/verification.ts";
import type { SubmissionOutcome } from "#submission/submission-result.ts";
import { verdictText } from "./compiled/verdict.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey } from "./quoted-text.ts";

/**
 * An addition to the outcome's title. `late`: found by a look after the end. `refused`: the answer was a
 * refusal. `lost`: the answer was lost. `gone`: the object doesn't exist any more. `unsent`: nothing reached
 * the platform, which therefore rejected nothing. `yet`: the write may still arrive.
 */
export type OutcomeShade = "late" | "refused" | "lost" | "gone" | "unsent" | "yet";

export type OutcomeFacts = {
  /** The number of keys that the write was about. */
  readonly keyCount: number;
  /** The number of those keys that aren't as expected. */
  readonly differingCount: number;
  /** The number of keys whose removal the platform ignored. */
  readonly ignoredCount: number;
  /** The clock time of the describe that settled the outcome. */
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
  outcome: SubmissionOutcome,
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
      if (shade === "lost" || shade === "gone" || shade === "unsent") {
        return verdictText(`outcome-refused-${shade}`);
      }
      return verdictText("outcome-refused");
    case "unknown":
      return verdictText(shade === "yet" ? "outcome-unknown-yet" : "outcome-unknown");
    case "conflict":
      return verdictText("outcome-conflict");
  }
}

/** The advice after a submit. */
export function outcomeAdvice(outcome: SubmissionOutcome): string {
  return verdictText(`advice-${outcome}`);
}

/** The number of conflicts, which must be decided before anything may be sent. */
export function conflictSentence(keys: readonly string[]): string {
  return verdictText("both-changed", { count: keys.length, keys: listOf(keys.map(quotedKey)) });
}

/** The keys that only others changed and that were merged already. */
export function takenOverSentence(keys: readonly string[]): string {
  return verdictText("taken-over", { count: keys.length, keys: listOf(keys.map(quotedKey)) });
}
