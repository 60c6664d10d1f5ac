import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { ClockReadings } from "#platforms/check-age.ts";

/** On Linux: seconds since the machine was started, the time included in which it slept (CLOCK_BOOTTIME). */
const UPTIME_FILE = "/proc/uptime";

/**
 * Clocks that together tell how much time has passed, whether the machine slept meanwhile or not. Linux has one such clock;
 * elsewhere it takes two, since the steady clock may stand still during a sleep and the wall clock may be set.
 */
export function systemClocks(): () => ClockReadings {
  const steadyAndWall = () => [performance.now(), Date.now()];
  const uptime = () => [Number(readFileSync(UPTIME_FILE, "latin1").split(" ", 1)[0]) * 1000];
  try {
    return Number.isFinite(uptime()[0]) ? uptime : steadyAndWall;
  } catch {
    return steadyAndWall;
  }
}
