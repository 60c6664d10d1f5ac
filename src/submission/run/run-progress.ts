import type { RunControl } from "./run-control.ts";
import type { OutcomeCounts } from "./run-outcome.ts";
import type { RunProgress, RunState, RunWait } from "./run-state.ts";
import type { TrackedItem } from "./tracked-item.ts";

/** `queued` before it runs, `ended` after. */
export type RunPhase = "queued" | "running" | "ended";

export type RunFacts = {
  readonly phase: RunPhase;
  readonly items: readonly TrackedItem[];
  readonly counts: OutcomeCounts;
  readonly control: Pick<RunControl, "pause" | "wait" | "needsToken" | "isCancelled">;
  /** Is a chunk under way? */
  readonly isBusy: boolean;
  readonly longestWindowMs: number;
};

/** The progress of a run, as it is shown. */
export function progressOf({
  phase,
  items,
  counts,
  control,
  isBusy,
  longestWindowMs,
}: RunFacts): RunProgress {
  const wait = isBusy ? undefined : (control.wait() ?? waitOfItems(items));
  const state = stateOf({ phase, control, isWaiting: wait !== undefined });
  return {
    state,
    pause: state === "paused" ? control.pause() : undefined,
    wait: state === "waiting" ? wait : undefined,
    total: items.length,
    counts,
    longestWindowMs,
  };
}

function stateOf({
  phase,
  control,
  isWaiting,
}: Pick<RunFacts, "phase" | "control"> & { readonly isWaiting: boolean }): RunState {
  if (phase !== "running") return phase;
  if (control.isCancelled()) return "cancelling";
  if (control.needsToken()) return "needs-token";
  if (control.pause()) return "paused";
  return isWaiting ? "waiting" : "running";
}

/** The wait that ends first, if every object that hasn't ended waits by itself; otherwise `undefined`. */
function waitOfItems(items: readonly TrackedItem[]): RunWait | undefined {
  let first: RunWait | undefined;
  for (const { outcome, state, dueMs } of items) {
    if (outcome) continue;
    if (state.kind !== "waiting" || dueMs === undefined) return undefined;
    if (!first || dueMs < first.untilMs) first = { reason: state.reason, untilMs: dueMs };
  }
  return first;
}
