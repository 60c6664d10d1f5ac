/** What went wrong with the platform or on the way to it. */
export type PlatformErrorKind =
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "invalid"
  | "too-many-requests"
  | "unavailable"
  | "unreachable"
  | "unexpected-answer";

/** Was a request sent? `maybe`: it may have reached the platform, and a write may have been carried out. */
export type Sent = "no" | "maybe" | "yes";

/** Why an answer couldn't be used, or didn't come; for the kinds `unexpected-answer` and `unreachable`. */
export type AnswerFault =
  /** Another address was given instead of an answer; none is followed, since the token would travel along. */
  | "redirect"
  /** A status that is neither a success nor the platform's own error. */
  | "odd-status"
  /** The content type isn't JSON: often a login page of a network in between. */
  | "not-json-type"
  | "empty"
  | "too-large"
  | "not-utf8"
  | "not-json"
  | "duplicate-key"
  | "too-deep"
  /** JSON, but not what was asked for; `detail` says where. */
  | "wrong-shape"
  /** The answer is about another object than the one asked for. */
  | "wrong-object"
  /** The answer shows the object as it was before what is known of it already. */
  | "older-state"
  /** No connection, or it broke. A page can't tell which. */
  | "connection"
  | "time-limit"
  /** From a gateway, which sees more than a page: there was no connection, for this reason. Nothing was sent. */
  | "name-not-found"
  | "connection-refused"
  | "connect-timeout"
  | "certificate"
  /** The name leads to an address inside this machine or network, where a gateway sends nothing. */
  | "blocked-address"
  /** The gateway has no token for this connection (any more). */
  | "no-token"
  /** The gateway doesn't know this page (any more): it was started anew, or logged out of. */
  | "no-session"
  /** The gateway holds the object for another submit, or held it for this one for too long. */
  | "object-busy"
  /** Too much time passed between the check's answer and the write: the object has to be checked again. */
  | "check-expired"
  /** The gateway serves another build than this page is of, and takes no write of it. */
  | "other-build"
  /** The gateway itself can't be reached: its process has ended. Whether it still passed the request on, it can't say. */
  | "no-gateway"
  /** The gateway has no socket left, and has done nothing. */
  | "busy"
  /** The caller gave up a write while it was under way. */
  | "cancelled";

export type PlatformErrorFacts = {
  readonly kind: PlatformErrorKind;
  /** After an answer that isn't the platform's own (a proxy's page) still `maybe`. */
  readonly sent: Sent;
  readonly fault?: AnswerFault;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The platform's own code: `InvalidInput` on DNAnexus, `5009` on Seven Bridges. */
  readonly code?: string;
  /** What the platform said, in its own words. Untrusted text. */
  readonly platformMessage?: string;
  /** How long the platform asks to wait, by its own clock; at most a day. */
  readonly retryAfterMs?: number;
  /** The platform says that it is being worked on: it will be a while. */
  readonly isMaintenance?: boolean;
  /** Of an answer that is too large: how many bytes are read at most, and how many it has at least, where it says so. */
  readonly byteLimit?: number;
  readonly byteCount?: number;
  /** The platform's name for this request, where it gave one and it can be read: for the vendor's support. */
  readonly requestId?: string;
  /** For developers: what zod or fetch said. Never a token. */
  readonly detail?: string;
};

/** The only error that a platform's port throws, apart from an AbortError for a cancelled call. */
export class PlatformError extends Error {
  readonly facts: PlatformErrorFacts;

  constructor(facts: PlatformErrorFacts, options?: ErrorOptions) {
    super(
      [facts.kind, facts.status, facts.code, facts.platformMessage ?? facts.detail].filter(Boolean).join(" "),
      options,
    );
    this.name = "PlatformError";
    this.facts = facts;
  }
}

/**
 * May the same read be asked again? For writes the answer is always: read back first. Who is sent elsewhere once is sent
 * there again.
 */
export function isRetryable({ kind, fault }: PlatformErrorFacts): boolean {
  if (fault === "redirect") return false;
  return (
    kind === "too-many-requests" ||
    kind === "unavailable" ||
    kind === "unreachable" ||
    kind === "unexpected-answer"
  );
}

/** Does a platform refuse a write by an error of this kind, and change nothing? */
const REFUSES: Readonly<Record<PlatformErrorKind, boolean>> = {
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

/** False for the kind of an error that another build has recorded, and that this one doesn't know. */
export function isKnownKind(kind: string): kind is PlatformErrorKind {
  return Object.hasOwn(REFUSES, kind);
}

/**
 * Has a write that ended in this error certainly changed nothing? Only a platform's own refusal says so (`sent` is
 * `yes`); after a 5xx, a broken connection or somebody else's answer the write may have been carried out.
 */
export function isRefusal({ kind, sent }: PlatformErrorFacts): boolean {
  return sent === "yes" && REFUSES[kind];
}

/** Was it the size of what was asked for, or of the answer? Half of it may do. Of a write 413 says that nothing was changed. */
export function isTooLarge({ fault, status }: PlatformErrorFacts): boolean {
  return fault === "too-large" || status === 413 || status === 414;
}
