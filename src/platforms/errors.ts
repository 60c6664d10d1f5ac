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

export type PlatformErrorFacts = {
  readonly kind: PlatformErrorKind;
  readonly sent: Sent;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The platform's own code: `InvalidInput` on DNAnexus, `5009` on Seven Bridges. */
  readonly code?: string;
  /** What the platform said, in its own words. Untrusted text. */
  readonly platformMessage?: string;
  /** How long the platform asks to wait. */
  readonly retryAfterMs?: number;
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

/** May the same read be asked again? For writes the answer is always: read back first. */
export function isRetryable({ kind }: PlatformErrorFacts): boolean {
  return (
    kind === "too-many-requests" ||
    kind === "unavailable" ||
    kind === "unreachable" ||
    kind === "unexpected-answer"
  );
}

/**
 * Has a write that ended in this error certainly changed nothing? Only a platform's own refusal says so; after a
 * 5xx, a broken connection or a strange answer the write may have been carried out.
 */
export function isRefusal({ kind, sent }: PlatformErrorFacts): boolean {
  if (sent === "no") return false;
  return (
    kind === "unauthorized" ||
    kind === "forbidden" ||
    kind === "not-found" ||
    kind === "conflict" ||
    kind === "invalid" ||
    kind === "too-many-requests"
  );
}
