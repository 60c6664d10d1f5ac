/** Longer waits would overflow a timer; and nobody waits that long. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** Above this an epoch time is in milliseconds: in seconds it would be in the year 5138. */
const MILLISECONDS_FROM = 1e11;

/** A limit that is reset later than this isn't waited for at once: asking now and then may find it open earlier. */
const LONGEST_RESET_MS = 30_000;

/** A wait that an answer asks for. */
export type AskedWait =
  /** This long. */
  | { readonly kind: "exact"; readonly ms: number }
  /** A 429 that doesn't say how long. `atMostMs`: then the limit is reset. */
  | { readonly kind: "open"; readonly atMostMs?: number };

type Answer = { readonly status: number; readonly headers: Headers };

/** Which wait an answer asks for, by any of its headers. */
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

/** Then it isn't this limit that the platform refuses by, and its reset says little. */
function hasCallsLeft(headers: Headers): boolean {
  return Number(headers.get("x-ratelimit-remaining") ?? 0) > 0;
}

/**
 * How long an answer asks to wait, from `Retry-After` (seconds or a date). `undefined` when it asks for
 * nothing sensible. Dates count from the answer's own `Date`: the clock here may be off by years.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const given = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(given)) return sensibleWait(Number(given) * 1000);
  return waitUntil(Date.parse(given), headers);
}

/** The same from `X-RateLimit-Reset`: an epoch time in seconds (doc) or milliseconds (doc of CAVATICA). */
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
