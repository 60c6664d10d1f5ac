import type { PlatformError } from "#platforms/errors.ts";
import type { RecordFailure } from "../record-failure.ts";
import type { WaitReason } from "../submission-state.ts";
import type { OutcomeCounts } from "./run-outcome.ts";
import type { TroubleQuestion } from "./run-troubles.ts";

/**
 * Where a run is. `waiting`: by the clock, and goes on by itself. `paused`: until somebody resumes it, or what it waits for
 * comes back. `needs-token`: the platform doesn't accept the token any more. `cancelling`: nothing more is sent, what is under
 * way is read back.
 */
export type RunState = "queued" | "running" | "paused" | "waiting" | "needs-token" | "cancelling" | "ended";

/** Why a run is paused. */
export type RunPause =
  | { readonly kind: "user" }
  /** The page that ran it was closed. What was under way then has been read back. */
  | { readonly kind: "interrupted" }
  | TroubleQuestion
  /** The platform asks for a wait of more than five minutes. Whoever resumes agrees to it. */
  | { readonly kind: "long-wait"; readonly askedMs: number }
  /** What is about to be sent, or what became of it, could not be written down. */
  | { readonly kind: "storage"; readonly error: RecordFailure }
  /** This machine has no network. The run goes on by itself when there is one. */
  | { readonly kind: "offline" }
  /** The token is another account's than the one that the run was begun with. */
  | { readonly kind: "other-account"; readonly account: string };

/** A wait of the whole run. */
export type RunWait = {
  readonly reason: WaitReason;
  /** By the clock that is never set (`RunEffects.steadyNow`). */
  readonly untilMs: number;
  readonly error?: PlatformError | undefined;
};

export type RunProgress = {
  readonly state: RunState;
  /** Only while it is paused. */
  readonly pause: RunPause | undefined;
  /** Only while it is waiting. */
  readonly wait: RunWait | undefined;
  readonly total: number;
  /** Objects that have ended, by outcome. */
  readonly counts: OutcomeCounts;
  /** The longest time between the answer of a check and the first byte of a write that relied on it. */
  readonly longestWindowMs: number;
};
