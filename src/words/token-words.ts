import type { PlatformErrorFacts } from "#platforms/errors.ts";
import { errorMessage } from "./error-words.ts";
import { quotedText } from "./quoted-text.ts";

/** Why a token is asked for, and what happens to it. */
export const TOKEN_NEEDED =
  "The platform doesn't accept the token any more. Your draft is kept as it is; with a new token you go on from here.";
export const TOKEN_HINT = "Kept in this page's memory only, and gone when it is closed.";
export const TOKEN_MISSING = "Type or paste a token.";

/** Why a typed token wasn't taken. */
export function tokenProblem(facts: PlatformErrorFacts): string {
  if (facts.kind === "unauthorized") return "The platform doesn't accept this token either.";
  const { title, next } = errorMessage(facts, "read");
  return `The token couldn't be tried: ${title}. ${next}`;
}

/** The token is good, and somebody else's. */
export function otherAccountSentence(expected: string, found: string): string {
  return `This work was begun by ${quotedText(expected, MAX_NAME)}; the token is ${quotedText(found, MAX_NAME)}'s.`;
}

const MAX_NAME = 80;
