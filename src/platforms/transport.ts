import { throwIfAborted } from "./abort.ts";
import type { AnswerFault } from "./errors.ts";
import { PlatformError } from "./errors.ts";
import { type HostGate, takeTurn } from "./host-gate.ts";
import type { HttpAnswer, HttpCall } from "./http-call.ts";
import { readBytes } from "./read-bytes.ts";
import { askedWait } from "./retry-after.ts";
import { createTimeLimits, TimeLimitError, type TimeLimits } from "./time-limits.ts";

/**
 * Makes one exchange, once. Rejects with a `PlatformError` when no whole answer came, and with an `AbortError` when
 * the signal fired; whether the request went out is then not known.
 */
export type Transport = (call: HttpCall) => Promise<HttpAnswer>;

export type TransportOptions = {
  readonly fetch: typeof fetch;
  /** Where the platform's root is, without a slash at the end; may be a path within the page's own origin. */
  readonly root: string;
  /** Sent with every call, asked for each time: the token, which may be renewed. */
  readonly headers: (
    call: HttpCall,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** The gate of the root's host; without one nothing holds calls back. */
  readonly gate?: HostGate | undefined;
  readonly timeLimits?: Partial<TimeLimits> | undefined;
  /** The longest answer that is read; decoded, since a small compressed answer may be huge. */
  readonly answerByteLimit?: number;
};

/** Sent with writes. */
const OPERATION_HEADER = "x-redescribe-operation";

const ANSWER_BYTE_LIMIT = 8 * 1024 * 1024;

export function createTransport({
  fetch,
  root,
  headers,
  gate,
  timeLimits,
  answerByteLimit = ANSWER_BYTE_LIMIT,
}: TransportOptions): Transport {
  const exchange = async (call: HttpCall, allHeaders: Headers): Promise<HttpAnswer> => {
    requireFreshCheck(call);
    const limits = createTimeLimits(timeLimits, call.signal);
    let status: number | undefined;
    try {
      const response = await limits.race(
        fetch(root + call.path, requestInit(call, allHeaders, limits.signal)),
      );
      status = response.status;
      limits.started();
      refuseRedirect(response);
      const waitMs = gate?.heard(askedWait(response));
      const bytes = await readBytes(response, answerByteLimit, limits);
      return { status, headers: response.headers, bytes, waitMs };
    } catch (error) {
      throwIfAborted(call.signal);
      throw error instanceof PlatformError ? error : noAnswer(error, status);
    } finally {
      limits.end();
    }
  };

  return async (call) => {
    throwIfAborted(call.signal);
    const allHeaders = requestHeaders(call, await headers(call));
    return takeTurn(gate, call, () => exchange(call, allHeaders));
  };
}

/** Nothing may come between this look at the clocks and the request. */
function requireFreshCheck({ hold, operationId }: HttpCall): void {
  if (operationId === undefined || !hold || hold.isFresh()) return;
  throw new PlatformError({ kind: "unavailable", sent: "no", fault: "check-expired" });
}

function requestHeaders(call: HttpCall, given: Readonly<Record<string, string>>): Headers {
  const headers = acceptToken(given);
  headers.set("accept", "application/json");
  if (call.body !== undefined) headers.set("content-type", "application/json");
  if (call.operationId !== undefined) headers.set(OPERATION_HEADER, call.operationId);
  return headers;
}

/** The error that Headers would throw quotes the token, so it isn't passed on. */
function acceptToken(given: Readonly<Record<string, string>>): Headers {
  try {
    return new Headers(given);
  } catch {
    const detail = "the token has characters that no header can carry";
    throw new PlatformError({ kind: "unauthorized", sent: "no", detail });
  }
}

function requestInit(call: HttpCall, headers: Headers, signal: AbortSignal): RequestInit {
  return {
    method: call.method,
    headers,
    ...(call.body !== undefined && { body: call.body }),
    signal,
    // `manual` follows nothing either, and unlike `error` it tells a redirect from a broken connection.
    redirect: "manual",
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
  };
}

/** A page sees an opaque answer without a status, Node the 3xx itself. 304 and 300 lead nowhere, and aren't one. */
function refuseRedirect({ type, status, headers, body }: Response): void {
  const isRedirect = type === "opaqueredirect" || (status >= 301 && status <= 308 && headers.has("location"));
  if (!isRedirect) return;
  void body?.cancel();
  const facts = { kind: "unexpected-answer", sent: "maybe", fault: "redirect" } as const;
  throw new PlatformError(status === 0 ? facts : { ...facts, status });
}

/**
 * A fetch that rejects tells a page nothing: refused, reset, blocked by CORS and a broken name look-up are one
 * TypeError. So it is `maybe` always, for a gateway to know better.
 */
function noAnswer(error: unknown, status: number | undefined): PlatformError {
  const isLate = error instanceof TimeLimitError;
  const fault: AnswerFault = isLate ? "time-limit" : "connection";
  const detail = error instanceof Error ? error.message : String(error);
  const facts = { kind: "unreachable", sent: "maybe", fault, detail } as const;
  return new PlatformError(status === undefined ? facts : { ...facts, status }, { cause: error });
}
