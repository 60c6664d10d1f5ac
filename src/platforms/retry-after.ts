/** Longer waits would overflow a timer; and nobody waits that long. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** Above this an epoch time is in milliseconds: in seconds it would be in the year 5138. */
const MILLISECONDS_FROM = 1e11;

/** How long an answer asks to wait, by any of its headers. */
export function askedWaitMs({ status, headers }: { status: number; headers: Headers }): number | undefined {
  return retryAfterMs(headers) ?? (status === 429 ? rateLimitResetMs(headers) : undefined);
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
