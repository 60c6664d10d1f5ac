import { timeText } from "./compiled/time.ts";
import { language } from "./language.ts";

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

const HOUR_AND_MINUTE = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const DAY = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });

const STEPS = [
  { unit: "day", ms: 86_400_000 },
  { unit: "hour", ms: 3_600_000 },
  { unit: "minute", ms: 60_000 },
] as const;

/** A time of day in this machine's time zone: `12:03:10`. */
export function clockTime(atMs: number): string {
  return isMoment(atMs) ? CLOCK.format(atMs) : timeText("unknown");
}

/** A time of day in this machine's time zone, without seconds: `12:03`. */
export function hourAndMinute(atMs: number): string {
  return isMoment(atMs) ? HOUR_AND_MINUTE.format(atMs) : timeText("unknown");
}

/** Date and time in this machine's time zone: `2026-01-31 12:03:10`. */
export function dayAndTime(atMs: number): string {
  return isMoment(atMs) ? `${DAY.format(atMs)} ${CLOCK.format(atMs)}` : timeText("unknown");
}

/** The age of an event: `just now`, `3 minutes ago`, `yesterday`. */
export function relativeAge(atMs: number, nowMs: number): string {
  if (!isMoment(atMs)) return timeText("unknown");
  const ageMs = Math.max(0, nowMs - atMs);
  const step = STEPS.find(({ ms }) => ageMs >= ms);
  if (!step) return timeText("just-now");
  const age = new Intl.RelativeTimeFormat(language(), { numeric: "auto" });
  return age.format(-Math.floor(ageMs / step.ms), step.unit);
}

/** A duration, rounded up: `23 seconds`, `5 minutes`, `2 hours`. */
export function durationText(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  if (seconds < 120) return timeText("seconds", { count: seconds });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) return timeText("minutes", { count: minutes });
  return timeText("hours", { count: Math.ceil(minutes / 60) });
}

/** Stored data may contain an impossible time, for which `Date` and its formats would throw. */
function isMoment(atMs: number): boolean {
  return !Number.isNaN(new Date(atMs).getTime());
}
