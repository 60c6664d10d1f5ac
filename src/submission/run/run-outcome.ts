import type { SubmissionResult } from "../submission-result.ts";

/** Nothing was asked of the platform for the object. `cancelled`: the run was given up before. `nothing-to-write`: its plan has no request. */
export type NotBegun = { readonly kind: "not-begun"; readonly why: "cancelled" | "nothing-to-write" };

/** How one object of a run ended. */
export type ItemResult = SubmissionResult | NotBegun;

/** How one object of a run ended, in a word: what the table of outcomes and the report say. */
export type RunOutcome =
  | "verified"
  | "partly"
  /** The object was as wanted already, or there was nothing to write. */
  | "unchanged"
  | "differs"
  | "conflict"
  /** The platform said no, or the write is lost; the object was read and shows nothing of it. */
  | "refused"
  /** Nobody knows yet whether the write was carried out. */
  | "unknown"
  /** Nothing left this machine. */
  | "not-sent";

export type OutcomeCounts = Readonly<Record<RunOutcome, number>>;

export const NO_OUTCOMES: OutcomeCounts = {
  verified: 0,
  partly: 0,
  unchanged: 0,
  differs: 0,
  conflict: 0,
  refused: 0,
  unknown: 0,
  "not-sent": 0,
};

export function outcomeOf(result: ItemResult): RunOutcome {
  switch (result.kind) {
    case "verified":
      return result.wasSent ? "verified" : "unchanged";
    case "refused":
      return result.wasSent ? "refused" : "not-sent";
    case "not-begun":
      return result.why === "cancelled" ? "not-sent" : "unchanged";
    default:
      return result.kind;
  }
}

/**
 * Is the object worth another try with the same plan? Not where a send of it may still be carried out: another one beside it
 * could land on what somebody else writes in between.
 */
export function isWorthRetry(outcome: RunOutcome, hasOpenSends: boolean): boolean {
  if (hasOpenSends) return false;
  return outcome === "refused" || outcome === "not-sent" || outcome === "unknown";
}
