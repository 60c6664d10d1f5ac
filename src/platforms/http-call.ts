import type { WriteHold } from "./gateway/write-hold.ts";

/** One HTTP exchange, from the platform's root. */
export type HttpCall = {
  readonly method: "GET" | "POST" | "PATCH" | "PUT";
  /** Percent-encoded, with its query. */
  readonly path: string;
  /** JSON text; it goes out as it is, in UTF-8. */
  readonly body?: string;
  /** On writes: names the write, so that a gateway can drop a second delivery of it. */
  readonly operationId?: string;
  /** On a write and the check before it. Straight to a platform it means nothing. */
  readonly hold?: WriteHold | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** An answer that came whole. What it means is for others to say. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** How long nothing goes to the host from now on, where the answer asks for a wait. */
  readonly waitMs?: number | undefined;
};
