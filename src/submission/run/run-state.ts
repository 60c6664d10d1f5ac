import type { PlatformError } from "#platforms/errors.ts";
import type { RecordFailure } from "../record-failure.ts";
import type { WaitReason } from "../submission-state.ts";
import type { OutcomeCounts } from "./run-outcome.ts";
import type { TroubleQuestion } from "./run-troubles.ts";

/**
 * The state of a run. `waiting`: it goes on by itself after some time. `paused`: it goes on when somebody resumes it, or
 * when the network is back. `needs-token`: the platform doesn't accept the token any more. `cancelling`: nothing more is
 * sent, and writes under way are read back.
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
  /** The ledger couldn't write down an intent or an end. */
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
