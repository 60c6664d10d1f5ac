import type { AnswerFault, PlatformErrorFacts, PlatformErrorKind } from "#platforms/errors.ts";
import { errors } from "./en/errors.ts";
import { quotedText } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";

export const errorsText = sentences("errors", errors);

export type ErrorMessage = {
  /** What happened. */
  readonly title: string;
  /** Whether anything was sent, and what that means for the object. */
  readonly whatWasSent: string;
  /** What to do next. */
  readonly next: string;
  /** The platform's own words, quoted; absent where it said nothing. */
  readonly said?: string;
};

/** Does the platform refuse so, and change nothing? */
const IS_REFUSAL: Readonly<Record<PlatformErrorKind, boolean>> = {
  unauthorized: true,
  forbidden: true,
  "not-found": true,
  conflict: true,
  invalid: true,
  "too-many-requests": true,
  unavailable: false,
  unreachable: false,
  "unexpected-answer": false,
};

/** What a gateway sees, and a page by itself doesn't: it is said instead of the kind. */
const TOLD_FAULTS = [
  "name-not-found",
  "connection-refused",
  "connect-timeout",
  "certificate",
  "blocked-address",
  "no-token",
  "no-session",
  "object-busy",
  "check-expired",
  "other-build",
  "no-gateway",
  "busy",
  "too-large",
] as const satisfies readonly AnswerFault[];

/** An error as a message. `call` is what failed: a read never changes anything, whatever was sent. */
export function errorMessage(given: PlatformErrorFacts, call: "read" | "write" = "write"): ErrorMessage {
  // The history may hold an error of another build, which knows kinds that this one doesn't.
  const isKnown = Object.hasOwn(IS_REFUSAL, given.kind);
  const facts: PlatformErrorFacts = isKnown ? given : { ...given, kind: "unexpected-answer" };
  const told = TOLD_FAULTS.find((fault) => fault === facts.fault) ?? facts.kind;
  const title = errorsText(`title-${told}`);
  // A draft has no part in what was only asked.
  const isBadQuestion = call === "read" && (told === "invalid" || told === "conflict");
  const next = isBadQuestion ? errorsText("next-invalid-read") : errorsText(`next-${told}`);
  const said = platformSaid(facts);
  const message = {
    title: facts.status === undefined ? title : `${title} (${facts.status})`,
    whatWasSent: call === "read" ? readSentence(facts) : writeSentence(facts),
    next: nextSentence(facts, next, call),
  };
  return said === undefined ? message : { ...message, said };
}

function writeSentence(facts: PlatformErrorFacts): string {
  const { sent } = facts;
  if (sent === "no") return errorsText("nothing-sent");
  if (isRefused(facts)) return errorsText("sent-refused");
  if (sent === "yes") return errorsText("sent-unclear");
  return errorsText("maybe-sent");
}

function readSentence({ sent }: PlatformErrorFacts): string {
  return sent === "no" ? errorsText("nothing-sent") : errorsText("only-asked");
}

function nextSentence(facts: PlatformErrorFacts, next: string, call: "read" | "write"): string {
  const { sent, retryAfterMs, fault } = facts;
  const isUnclear = call === "write" && sent !== "no" && !isRefused(facts);
  if (isUnclear) return errorsText("describe-first");
  // The local server asks for a moment only, and no host is held back by that.
  if (retryAfterMs !== undefined && fault !== "busy") return errorsText("after-the-pause");
  return fault === "too-large" ? `${sizeSentence(facts)} ${next}`.trim() : next;
}

const MEBIBYTE = 1024 * 1024;

/** How large an answer is that was too large. Sizes are rounded down: what the answer declares is the least it has. */
function sizeSentence({ byteLimit, byteCount = 0 }: PlatformErrorFacts): string {
  if (byteLimit === undefined) return "";
  const tenths = (bytes: number) => Math.floor((bytes / MEBIBYTE) * 10) / 10;
  const [size, limit] = [byteCount, byteLimit].map((bytes) =>
    errorsText("mebibytes", { size: tenths(bytes) }),
  );
  if (tenths(byteCount) <= tenths(byteLimit)) return errorsText("size-over", { limit: limit ?? "" });
  return errorsText("size-declared", { size: size ?? "", limit: limit ?? "" });
}

/** Only the platform's own refusal says that nothing was changed. */
function isRefused({ kind, sent }: PlatformErrorFacts): boolean {
  return sent === "yes" && IS_REFUSAL[kind];
}

function platformSaid({ code, platformMessage }: PlatformErrorFacts): string | undefined {
  const message = platformMessage?.trim();
  if (!message) return code;
  const quoted = quotedText(message, MAX_SAID);
  return code === undefined ? quoted : `${code}: ${quoted}`;
}

/** Room for any message meant for people, not for a page of HTML. */
const MAX_SAID = 400;
