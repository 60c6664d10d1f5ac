/** Kinds of failures of the platform or on the way to it. */
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

/** Why an answer is missing or unusable; for the kinds `unexpected-answer` and `unreachable`. */
export type AnswerFault =
  /** The answer redirects to another address. It is never followed, since the token would be sent there. */
  | "redirect"
  /** The status is neither a success nor the platform's own error. */
  | "odd-status"
  /** The content type isn't JSON; often it is the login page of a network. */
  | "not-json-type"
  | "empty"
  | "too-large"
  | "not-utf8"
  | "not-json"
  | "duplicate-key"
  | "too-deep"
  /** The JSON has another shape than expected; `detail` names the place. */
  | "wrong-shape"
  /** The answer is about another object than the requested one. */
  | "wrong-object"
  /** The answer shows an older state of the object than is known already. */
  | "older-state"
  /** There was no connection, or it broke. A page can't tell which. */
  | "connection"
  | "time-limit"
  /** The gateway, which sees more than a page, found no connection for this reason. Nothing was sent. */
  | "name-not-found"
  | "connection-refused"
  | "connect-timeout"
  | "certificate"
  /** The name leads to an address inside this machine or network, to which a gateway sends nothing. */
  | "blocked-address"
  /** The gateway has no token for this connection (any more). */
  | "no-token"
  /** The gateway doesn't know this page (any more): it was restarted, or the session ended. */
  | "no-session"
  /**
   * The gateway, or another tab or run on this device, reserves the object for another write; or the gateway has reserved it
   * for this one for too long.
   */
  | "object-busy"
  /** Too much time passed between the check's answer and the write, so the object must be checked again. */
  | "check-expired"
  /** The gateway serves another build than this page's, and accepts no write from it. */
  | "other-build"
  /** The gateway itself can't be reached. It may have forwarded the request before its process ended. */
  | "no-gateway"
  /** The gateway has no free socket and did nothing. */
  | "busy"
  /** The caller abandoned a write while it was under way. */
  | "cancelled";

export type PlatformErrorFacts = {
  readonly kind: PlatformErrorKind;
  /** After an answer that isn't the platform's own (a proxy's page) this stays `maybe`. */
  readonly sent: Sent;
  readonly fault?: AnswerFault;
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** The platform's own code: `InvalidInput` on DNAnexus, `5009` on Seven Bridges. */
  readonly code?: string;
  /** The platform's own message, which is untrusted text. */
  readonly platformMessage?: string;
  /** The wait that the platform asks for, by its own clock, in milliseconds; at most a day. */
  readonly retryAfterMs?: number;
  /** True when the platform reports maintenance, which takes a while. */
  readonly isMaintenance?: boolean;
  /**
   * For an answer that is too large: the most bytes that are read, and the least bytes that it has, if it
   * declares them.
   */
  readonly byteLimit?: number;
  readonly byteCount?: number;
  /** The platform's id of this request, if it is readable, for the vendor's support. */
  readonly requestId?: string;
  /** The message of zod or fetch, for developers. Never a token. */
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
 * May the same read be repeated? After a write the object must always be read back first. A redirect repeats,
 * so retrying is pointless.
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

/** Kinds of errors with which a platform refuses a write and changes nothing. */
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

/** False for the kind of a recorded error that another build knows and this one doesn't. */
export function isKnownKind(kind: string): kind is PlatformErrorKind {
  return Object.hasOwn(REFUSES, kind);
}

/**
 * Did a write with this error certainly change nothing? Only a platform's own refusal proves it (`sent` is
 * `yes`). After a 5xx, a broken connection or a foreign answer the write may have been carried out.
 */
export function isRefusal({ kind, sent }: PlatformErrorFacts): boolean {
  return sent === "yes" && REFUSES[kind];
}

/** Was it the size of what was asked for, or of the answer? Half of it may do. Of a write 413 says that nothing was changed. */
export function isTooLarge({ fault, status }: PlatformErrorFacts): boolean {
  return fault === "too-large" || status === 413 || status === 414;
}
