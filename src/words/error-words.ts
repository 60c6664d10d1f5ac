import type { AnswerFault, PlatformErrorFacts, PlatformErrorKind } from "#platforms/errors.ts";
import { countOf } from "./plural.ts";
import { quotedText } from "./quoted-text.ts";

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

type KindWords = {
  readonly title: string;
  readonly next: string;
  /** Does the platform refuse so, and change nothing? */
  readonly isRefusal: boolean;
};

const KINDS: Readonly<Record<PlatformErrorKind, KindWords>> = {
  unauthorized: {
    title: "The token isn't accepted",
    next: "Check the connection: the token may be mistyped, revoked or expired.",
    isRefusal: true,
  },
  forbidden: {
    title: "The account may not do this",
    next: "Ask for more rights in the project, or use another account.",
    isRefusal: true,
  },
  "not-found": {
    title: "The object isn't there, or this account can't see it",
    next: "Check the id and the project.",
    isRefusal: true,
  },
  conflict: {
    title: "The object is in a state that doesn't allow this",
    next: "Describe it afresh, and review your changes again.",
    isRefusal: true,
  },
  invalid: {
    title: "The platform doesn't accept what was sent",
    next: "Read what it says, change the draft, and submit again.",
    isRefusal: true,
  },
  "too-many-requests": {
    title: "The platform asks for fewer requests",
    next: "Wait a little, then try again.",
    isRefusal: true,
  },
  unavailable: {
    title: "The platform isn't available at the moment",
    next: "Try again in a few minutes.",
    isRefusal: false,
  },
  unreachable: {
    title: "The platform can't be reached",
    next: "Check the network, then try again.",
    isRefusal: false,
  },
  "unexpected-answer": {
    title: "The platform's answer can't be understood",
    next: "Try again. If it stays so, check the address of the connection.",
    isRefusal: false,
  },
};

/** What a gateway sees, and a page by itself doesn't. */
const FAULTS: Partial<Record<AnswerFault, { readonly title: string; readonly next: string }>> = {
  "name-not-found": {
    title: "The platform's name isn't known on this network",
    next: "Check the address of the connection, and the network.",
  },
  "connection-refused": {
    title: "The platform refuses connections",
    next: "Check the address of the connection, or try again in a few minutes.",
  },
  "connect-timeout": {
    title: "The platform can't be reached in time",
    next: "Check the network and its firewall, then try again.",
  },
  certificate: {
    title: "The platform's certificate isn't valid",
    next: "Don't go on: somebody may stand in between. Ask who runs the network or the platform.",
  },
  "blocked-address": {
    title: "The platform's name leads to an address inside this machine or network",
    next: "The gateway sends nothing there. Check the address of the connection.",
  },
  "no-token": {
    title: "The gateway has no token for this connection",
    next: "Enter it again: tokens are kept in memory alone, and a restart forgets them.",
  },
  "no-session": {
    title: "The gateway doesn't know this page",
    next: "It was started anew. Open the address that it printed (“With your platforms”).",
  },
};

/** An error as a message. `call` is what failed: a read never changes anything, whatever was sent. */
export function errorMessage(facts: PlatformErrorFacts, call: "read" | "write" = "write"): ErrorMessage {
  const { title, next } = (facts.fault && FAULTS[facts.fault]) ?? KINDS[facts.kind];
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
  if (sent === "no") return "Nothing was sent.";
  if (isRefused(facts)) return "It was sent, and refused: nothing was changed.";
  if (sent === "yes") return "It was sent, but the answer doesn't say whether it was carried out.";
  return "It may have been sent, and it may have been carried out.";
}

function readSentence({ sent }: PlatformErrorFacts): string {
  return sent === "no" ? "Nothing was sent." : "Only a question was sent: nothing was changed.";
}

function nextSentence(facts: PlatformErrorFacts, next: string, call: "read" | "write"): string {
  const { sent, retryAfterMs } = facts;
  const isUnclear = call === "write" && sent !== "no" && !isRefused(facts);
  if (isUnclear) return "Describe the object afresh before you send it again. Your draft is kept.";
  if (retryAfterMs !== undefined) {
    return `Try again in ${countOf(Math.max(1, Math.ceil(retryAfterMs / 1000)), "second")}.`;
  }
  return next;
}

/** Only the platform's own refusal says that nothing was changed. */
function isRefused({ kind, sent }: PlatformErrorFacts): boolean {
  return sent === "yes" && KINDS[kind].isRefusal;
}

function platformSaid({ code, platformMessage }: PlatformErrorFacts): string | undefined {
  const message = platformMessage?.trim();
  if (!message) return code;
  const quoted = quotedText(message, MAX_SAID);
  return code === undefined ? quoted : `${code}: ${quoted}`;
}

/** Room for any message meant for people, not for a page of HTML. */
const MAX_SAID = 400;
