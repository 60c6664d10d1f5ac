import { isJsonObject } from "../request-body.ts";
import { refusal } from "./errors.ts";

const unitMs: Record<string, number> = {
  s: 1e3,
  m: 6e4,
  h: 3.6e6,
  d: 8.64e7,
  w: 6.048e8,
  M: 2.592e9,
  y: 3.1536e10,
};

/** A time of a filter (client): ms since the epoch, negative ms before now, or text like "-2d". */
function readTime(value: unknown, now: number): number {
  if (typeof value === "number") return value < 0 ? now + value : value;
  const match = typeof value === "string" ? /^(-?\d+)([smhdwMy]?)$/.exec(value) : null;
  if (match === null)
    throw refusal("InvalidInput", "a time has to be a number of milliseconds, or text such as -2d");
  return readTime(Number(match[1]) * (unitMs[match[2] ?? ""] ?? 1), now);
}

/** A filter on times from `{after, before}`; null when there is none. */
export function timeFilter(bounds: unknown, now: number): ((timeMs: number) => boolean) | null {
  if (bounds === undefined) return null;
  if (!isJsonObject(bounds)) throw refusal("InvalidInput", "expected a hash with after and before");
  const after = bounds["after"] === undefined ? Number.NEGATIVE_INFINITY : readTime(bounds["after"], now);
  const before = bounds["before"] === undefined ? Number.POSITIVE_INFINITY : readTime(bounds["before"], now);
  return (timeMs) => timeMs >= after && timeMs <= before;
}
