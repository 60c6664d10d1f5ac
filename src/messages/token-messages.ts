import type { PlatformErrorFacts } from "#platforms/errors.ts";
import { tokenText } from "./compiled/token.ts";
import { errorMessage } from "./error-messages.ts";
import { quotedText } from "./quoted-text.ts";

/** Why a typed token was refused. */
export function tokenProblem(facts: PlatformErrorFacts): string {
  if (facts.kind === "unauthorized") return tokenText("refused-too");
  const { title, next } = errorMessage(facts, "read");
  return tokenText("not-tried", { title, next });
}

/** The token is valid but belongs to another account. */
export function otherAccountSentence(expected: string, found: string): string {
  return tokenText("of-another-account", {
    expected: quotedText(expected, MAX_NAME),
    found: quotedText(found, MAX_NAME),
  });
}

const MAX_NAME = 80;
