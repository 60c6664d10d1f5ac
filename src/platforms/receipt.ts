import type { Metadata } from "#core/object/metadata.ts";
import type { PlatformError } from "./errors.ts";
import type { WriteHold } from "./gateway/write-hold.ts";

export type CallOptions = {
  readonly signal?: AbortSignal | undefined;
  /** On a check that a write follows, and on this write. */
  readonly hold?: WriteHold | undefined;
};

export type SendOptions = CallOptions & {
  /** Names one write for good: a second delivery of the same write carries the same id. */
  readonly operationId: string;
};

/** The outcome of one request of a plan. Never thrown: a write's failure is a result, not an accident. */
export type Receipt =
  /** Nothing left this machine. */
  | { readonly kind: "not-sent"; readonly error: PlatformError }
  /** The platform said yes. It isn't saved before a describe has shown it, whatever it says it has `stored`. */
  | { readonly kind: "answered"; readonly status: number; readonly stored?: Metadata }
  /** The platform said no, and changed nothing. */
  | { readonly kind: "refused"; readonly error: PlatformError }
  /** No trustworthy answer: it may have been carried out, or not. */
  | { readonly kind: "unknown"; readonly error: PlatformError };
