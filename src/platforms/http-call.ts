import type { WriteHold } from "./gateway/write-hold.ts";

/** One HTTP exchange, from the platform's root. */
export type HttpCall = {
  readonly method: "GET" | "POST" | "PATCH" | "PUT";
  /** The percent-encoded path with its query. */
  readonly path: string;
  /** JSON text, which is sent unchanged in UTF-8. */
  readonly body?: string;
  /** The id of a write, by which a gateway recognises a repeated delivery. */
  readonly operationId?: string;
  /** Present on a write and the check before it. A platform that is called directly ignores it. */
  readonly hold?: WriteHold | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** A complete answer, not yet interpreted. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The wait before further calls to the host, if the answer asks for one. */
  readonly waitMs?: number | undefined;
};
