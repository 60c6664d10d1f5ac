import { type AnswerFault, isKnownKind, isRefusal, type PlatformErrorFacts } from "#platforms/errors.ts";
import { errorsText } from "./compiled/errors.ts";
import { quotedText } from "./quoted-text.ts";

export type ErrorMessage = {
  /** What happened. */
  readonly title: string;
  /** Whether anything was sent, and the consequence for the object. */
  readonly whatWasSent: string;
  /** What to do next. */
  readonly next: string;
  /** A quotation of the platform's message; absent without one. */
  readonly said?: string;
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

/** An error as a message. `call` is the failed call: a read never changes anything, whatever was sent. */
export function errorMessage(given: PlatformErrorFacts, call: "read" | "write" = "write"): ErrorMessage {
  // The history may hold an error of another build, which knows kinds that this one doesn't.
  const facts: PlatformErrorFacts = isKnownKind(given.kind) ? given : { ...given, kind: "unexpected-answer" };
  const told = TOLD_FAULTS.find((fault) => fault === facts.fault) ?? facts.kind;
  const title = errorsText(`title-${told}`);
  // A failed read has nothing to do with the draft.
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
  if (isRefusal(facts)) return errorsText("sent-refused");
  if (sent === "yes") return errorsText("sent-unclear");
  return errorsText("maybe-sent");
}

function readSentence({ sent }: PlatformErrorFacts): string {
  return sent === "no" ? errorsText("nothing-sent") : errorsText("only-asked");
}

function nextSentence(facts: PlatformErrorFacts, next: string, call: "read" | "write"): string {
  const { sent, retryAfterMs, fault } = facts;
  const isUnclear = call === "write" && sent !== "no" && !isRefusal(facts);
  if (isUnclear) return errorsText("describe-first");
  // The local server asks for a short wait only, which doesn't stop other calls to the host.
  if (retryAfterMs !== undefined && fault !== "busy") return errorsText("after-the-pause");
  return fault === "too-large" ? `${sizeSentence(facts)} ${next}`.trim() : next;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The size of an answer that was too large. Sizes are rounded down, since the declared length is a lower
 * bound.
 */
function sizeSentence({ byteLimit, byteCount = 0 }: PlatformErrorFacts): string {
  if (byteLimit === undefined) return "";
  const tenths = (bytes: number) => Math.floor((bytes / MEBIBYTE) * 10) / 10;
  const [size, limit] = [byteCount, byteLimit].map((bytes) =>
    errorsText("mebibytes", { size: tenths(bytes) }),
  );
  if (tenths(byteCount) <= tenths(byteLimit)) return errorsText("size-over", { limit: limit ?? "" });
  return errorsText("size-declared", { size: size ?? "", limit: limit ?? "" });
}

function platformSaid({ code, platformMessage }: PlatformErrorFacts): string | undefined {
  const message = platformMessage?.trim();
  if (!message) return code;
  const quoted = quotedText(message, MAX_SAID);
  return code === undefined ? quoted : `${code}: ${quoted}`;
}

/** Enough for any message meant for people, but not for an HTML page. */
const MAX_SAID = 400;
