import { NO_OUTCOMES, type OutcomeCounts } from "#submission/run/run-outcome.ts";
import type { RunProgress } from "#submission/run/run-state.ts";
import type { StoredRun } from "./run-record.ts";
import type { RunRow } from "./run-rows.ts";

/**
 * The driver of a run. `elsewhere`: another tab does. `nobody`: it has ended, or no connection of this page reaches its platform with
 * its account (`isUnreachable`), or its records are damaged (`isDamaged`).
 */
export type RunDriver = "here" | "elsewhere" | "nobody";

/** The progress of a run that isn't driven here, as far as the ledger tells it. */
export function progressOfRows(
  { end, total }: Pick<StoredRun, "end" | "total">,
  rows: readonly Pick<RunRow, "outcome">[],
  driver: RunDriver = "nobody",
): RunProgress {
  const state = end ? "ended" : driver === "elsewhere" ? "running" : "paused";
  return { state, pause: undefined, wait: undefined, total, counts: countRows(rows), longestWindowMs: 0 };
}

function countRows(rows: readonly Pick<RunRow, "outcome">[]): OutcomeCounts {
  const counts: Record<keyof OutcomeCounts, number> = { ...NO_OUTCOMES };
  for (const { outcome } of rows) if (outcome) counts[outcome] += 1;
  return counts;
}
