/** Before that a pace is chance. */
const SOONEST_MS = 500;

/**
 * How long a reading goes on, in milliseconds, if it keeps the pace that it had since it began. Absent while that can't
 * be told yet, and once all is read.
 */
export function timeLeftMs(fraction: number, elapsedMs: number): number | undefined {
  if (elapsedMs < SOONEST_MS || fraction <= 0 || fraction >= 1) return undefined;
  return (elapsedMs * (1 - fraction)) / fraction;
}
