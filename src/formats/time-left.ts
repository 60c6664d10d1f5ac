/** Before this time the pace is too uncertain. */
const SOONEST_MS = 500;

/**
 * The remaining time of a reading in milliseconds, at its average pace so far. Undefined while that is
 * uncertain, and at the end.
 */
export function timeLeftMs(fraction: number, elapsedMs: number): number | undefined {
  if (elapsedMs < SOONEST_MS || fraction <= 0 || fraction >= 1) return undefined;
  return (elapsedMs * (1 - fraction)) / fraction;
}
