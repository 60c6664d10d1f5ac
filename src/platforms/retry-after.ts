/** The longest wait; longer ones would overflow a timer. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** Epoch times above this are in milliseconds: in seconds they would be in the year 5138. */
const MILLISECONDS_FROM = 1e11;

/**
 * A later reset isn't waited for in one piece, since asking now and then may find the limit lifted earlier.
 */
const LONGEST_RESET_MS = 30_000;

/** The wait that an answer asks for. */
export type AskedWait =
  /** The wait has this length. */
  | { readonly kind: "exact"; readonly ms: number }
  /** A 429 without a stated wait. The limit is reset after `atMostMs` at the latest. */
  | { readonly kind: "open"; readonly atMostMs?: number };

type Answer = { readonly status: number; readonly headers: Headers };

/** The wait that an answer asks for in any of its headers. */
export function askedWait({ status, headers }: Answer): AskedWait | undefined {
  const askedMs = retryAfterMs(headers);
  if (askedMs !== undefined) return { kind: "exact", ms: askedMs };
  if (status !== 429) return undefined;
  const resetMs = rateLimitResetMs(headers);
  if (resetMs === undefined) return { kind: "open" };
  return resetMs <= LONGEST_RESET_MS && !hasCallsLeft(headers)
    ? { kind: "exact", ms: resetMs }
    : { kind: "open", atMostMs: resetMs };
}

/**
 * Does the answer report remaining calls? In that case another limit was exceeded, and the reset doesn't
 * apply.
 */
function hasCallsLeft(headers: Headers): boolean {
  return Number(headers.get("x-ratelimit-remaining") ?? 0) > 0;
}

/**
 * The wait in `Retry-After` (seconds or a date). `undefined` without a sensible value. A date is compared
 * with the answer's own `Date`, because this machine's clock may be wrong.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const given = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(given)) return sensibleWait(Number(given) * 1000);
  return waitUntil(Date.parse(given), headers);
}

/**
 * The wait in `X-RateLimit-Reset`: an epoch time in seconds (documented) or milliseconds (documented by
 * CAVATICA).
 */
export function rateLimitResetMs(headers: Headers): number | undefined {
  const given = headers.get("x-ratelimit-reset")?.trim() ?? "";
  if (!/^\d+(?:\.\d+)?$/.test(given)) return undefined;
  const reset = Number(given);
  return waitUntil(reset > MILLISECONDS_FROM ? reset : reset * 1000, headers);
}

function waitUntil(epochMs: number, headers: Headers): number | undefined {
  return sensibleWait(epochMs - Date.parse(headers.get("date") ?? ""));
}

function sensibleWait(milliseconds: number): number | undefined {
  return milliseconds > 0 ? Math.min(milliseconds, LONGEST_MS) : undefined;
}
