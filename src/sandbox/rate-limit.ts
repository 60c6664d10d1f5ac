import type { Platform, Rate } from "./call.ts";
import type { Settings } from "./settings.ts";

/** Counts requests per platform and token, in windows of fixed length. */
export type RateLimiter = {
  count(platform: Platform, token: string, now: number, settings: Settings): Rate;
  clear(): void;
};

/** What is counted while no limit is set: Seven Bridges' 1,000 in 5 minutes (doc), shown in headers, never enforced. */
const shownLimit = { requests: 1000, seconds: 300 };

/** Makes a limiter that has counted nothing. */
export function createRateLimiter(): RateLimiter {
  const windows = new Map<string, { endsAtMs: number; count: number }>();
  return {
    count: (platform, token, now, settings) => {
      const { requests, seconds } = settings.rateLimit ?? shownLimit;
      const name = `${platform} ${token}`;
      const known = windows.get(name);
      const current =
        known === undefined || now >= known.endsAtMs ? { endsAtMs: now + seconds * 1000, count: 0 } : known;
      current.count += 1;
      windows.set(name, current);
      return {
        limit: requests,
        remaining: Math.max(0, requests - current.count),
        resetAtMs: current.endsAtMs,
        isExceeded: settings.rateLimit !== null && current.count > requests,
      };
    },
    clear: () => windows.clear(),
  };
}

/** A time as the X-RateLimit-Reset header gives it: whole seconds, or milliseconds. */
export function resetValue(resetAtMs: number, unit: Settings["resetHeaderUnit"]): number {
  return unit === "seconds" ? Math.ceil(resetAtMs / 1000) : Math.ceil(resetAtMs);
}
