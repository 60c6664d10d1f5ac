import { countOf } from "./plural.ts";

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

const DAY = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });

const AGE = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const STEPS = [
  { unit: "day", ms: 86_400_000 },
  { unit: "hour", ms: 3_600_000 },
  { unit: "minute", ms: 60_000 },
] as const;

/** `12:03:10`, in the time zone of this machine. */
export function clockTime(atMs: number): string {
  return CLOCK.format(atMs);
}

/** `2026-01-31 12:03:10`, in the time zone of this machine. */
export function dayAndTime(atMs: number): string {
  return `${DAY.format(atMs)} ${CLOCK.format(atMs)}`;
}

/** `just now`, `3 minutes ago`, `yesterday`. */
export function relativeAge(atMs: number, nowMs: number): string {
  const ageMs = Math.max(0, nowMs - atMs);
  for (const { unit, ms } of STEPS) if (ageMs >= ms) return AGE.format(-Math.floor(ageMs / ms), unit);
  return "just now";
}

/** How long something takes, rounded up: `23 seconds`, `5 minutes`, `2 hours`. */
export function durationText(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  if (seconds < 120) return countOf(seconds, "second");
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) return countOf(minutes, "minute");
  return countOf(Math.ceil(minutes / 60), "hour");
}
