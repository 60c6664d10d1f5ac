import type { RunOutcome } from "#submission/run/run-outcome.ts";
import type { RunState } from "#submission/run/run-state.ts";
import { faultOf } from "./fault-data-fixture.ts";
import { ALWAYS, type Variant } from "./recipe-fixture.ts";
import type { PlatformName } from "./sandbox-session-fixture.ts";

/** The expected end of a run whose writes a fault strikes. */
export type BatchEnd = {
  /** How the objects end whose write was struck. */
  readonly struck: RunOutcome;
  /** The outcomes that the other objects may end with. */
  readonly others: readonly RunOutcome[];
  /** The run comes to this, and is given up there. Else it is resumed until all has ended. */
  readonly stops?: { readonly state: RunState; readonly why?: string };
  /** How often the fault strikes, where that is more than for one object. */
  readonly times?: number;
};

const SAVED: BatchEnd = { struck: "verified", others: [] };
const REFUSED: BatchEnd = { struck: "refused", others: ["verified"] };

/** The expected end of a run of several objects under a fault, derived from the fault's `end` for a single object. */
export function batchEndOf(id: string, platform: PlatformName, variant: Variant): BatchEnd {
  const own = OWN_ENDS[id]?.(platform, variant);
  if (own) return own;
  const [first = ""] = faultOf(id).end.split(/ \/ | or | \(| ->/);
  switch (first) {
    case "refused":
      return REFUSED;
    case "applied":
    case "unknown":
      return SAVED;
    case "applied-altered":
      return { struck: "differs", others: ["verified"] };
    case "conflict":
      return { struck: "conflict", others: ["verified"] };
    default:
      throw new Error(`no run ends as ${first}`);
  }
}

/** Ends of runs that don't follow from the fault's `end`, with the reason. */
const OWN_ENDS: Readonly<Record<string, (platform: PlatformName, variant: Variant) => BatchEnd>> = {
  // The token of a run is asked for; with it the run goes on, and what was refused is tried again.
  "F-H03": () => SAVED,
  "F-H30": () => SAVED,
  // Refused everything: after three in a row nothing more is sent.
  "F-H04": () => ({
    struck: "refused",
    others: ["not-sent"],
    stops: { state: "paused", why: "equal-errors" },
    times: ALWAYS,
  }),
  "F-H31": () => ({
    struck: "refused",
    others: ["not-sent"],
    stops: { state: "paused", why: "equal-errors" },
    times: ALWAYS,
  }),
  // A call of several objects is made again in halves; one object alone can't be.
  "F-H10": (platform) => (platform === "sevenbridges" ? SAVED : REFUSED),
  "F-H16": (_platform, { stopAt }) =>
    stopAt
      ? { struck: "unknown", others: ["not-sent", "verified"], stops: { state: "paused", why: "long-wait" } }
      : SAVED,
  // The user gives up the wait, and so the outcome of the writes stays unknown.
  "F-H21": () => ({
    struck: "unknown",
    others: ["not-sent"],
    stops: { state: "waiting", why: "maintenance" },
    times: ALWAYS,
  }),
  // The answer is refused; what became of the writes is read back.
  "F-B03": () => SAVED,
  "F-B16": () => SAVED,
  // The platform kept the rest: told as differing, with the key that is missing.
  "F-B05": () => ({ struck: "differs", others: ["verified"] }),
};
