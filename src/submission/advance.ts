import { isOlderState, type Snapshot } from "#core/object/snapshot.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { isAlreadyThere, stillHolds, verifyPlan } from "#core/write/verification.ts";
import { isRetryable, PlatformError } from "#platforms/errors.ts";
import type { Receipt } from "#platforms/port.ts";
import type { RecordFailure } from "./record-failure.ts";
import { lastLook, settle, stillOut } from "./settle.ts";
import type { SubmissionResult } from "./submission-result.ts";
import {
  nextSend,
  type Reading,
  type SubmissionEvent,
  type SubmissionState,
  type Tally,
  tallyOf,
} from "./submission-state.ts";
import { ended, LOOK_AGAIN_MS, MAINTENANCE_FROM, TURNED_AWAY_LIMIT, waitAfter, waiting } from "./waits.ts";

/** What a submit goes by, apart from its plan. */
export type SubmissionRules = {
  /** How often the write may be sent at most, the first time included. */
  readonly sendLimit: number;
};

type StateOf<Kind extends SubmissionState["kind"]> = Extract<SubmissionState, { kind: Kind }>;

const READ_LIMIT = 5;
/** How often a check that has become too old is made anew. */
const RECHECK_LIMIT = 3;

/**
 * The next state of a submit. Pure: the same in, the same out. An event that the state doesn't wait for changes nothing.
 */
export function advance(
  state: SubmissionState,
  event: SubmissionEvent,
  plan: RequestPlan,
  rules: SubmissionRules,
): SubmissionState {
  const next = nextState(state, event, plan, rules);
  const openSends = tallyOf(state)?.openSends ?? [];
  if (next.kind !== "ended" || openSends.length === 0) return next;
  // Whatever it ends as, each of them may still be carried out.
  return ended({ ...next.result, openSends });
}

function nextState(
  state: SubmissionState,
  event: SubmissionEvent,
  plan: RequestPlan,
  rules: SubmissionRules,
): SubmissionState {
  switch (event.kind) {
    case "described":
      if (state.kind === "queued") return check(state, event.fresh, plan);
      return state.kind === "reading-back" ? settle(state, event.fresh, plan, rules.sendLimit) : state;
    case "describe-failed":
      return isReading(state) ? afterFailedRead(state, event.error) : state;
    case "recorded":
      return state.kind === "checked" ? { ...state, kind: "intent" } : state;
    case "record-failed":
      return state.kind === "checked" ? withoutJournal(state.tally, event.error) : state;
    case "received":
      return state.kind === "intent" ? receive(state, event.receipt) : state;
    case "go-on":
      if (state.kind === "waiting") return state.next;
      return state.kind === "paused"
        ? waiting("asked", { kind: "fixed", delayMs: state.askedMs }, state.next, state.otherwise)
        : state;
    case "stop":
      return state.kind === "waiting" || state.kind === "paused" ? ended(state.otherwise) : state;
  }
}

function wasSent({ sends, lost }: Tally): boolean {
  return sends > 0 || lost !== undefined;
}

function isReading(state: SubmissionState): state is Reading {
  return state.kind === "queued" || state.kind === "reading-back";
}

/** Nothing may be sent that isn't written down first; an earlier try may still be on its way. */
function withoutJournal(tally: Tally, journal: RecordFailure): SubmissionState {
  if (tally.lost) return lastLook(tally, tally.lost.error);
  return ended({ kind: "refused", wasSent: wasSent(tally), journal });
}

/** The last look before a write. After an earlier try it may show that this one has arrived late. */
function check(state: StateOf<"queued">, fresh: Snapshot, plan: RequestPlan): SubmissionState {
  if (isOlderState(fresh, plan.base)) return afterStaleRead(state);
  const { tally } = state;
  const { lost } = tally;
  const error = lost && { error: lost.error };
  if (isAlreadyThere(plan, fresh)) {
    const verification = verifyPlan(plan, fresh);
    return ended({ kind: "verified", wasSent: wasSent(tally), fresh, verification, ...error });
  }
  if (stillHolds(plan, fresh)) return { kind: "checked", tally: { ...tally, reads: 0, looks: 0 }, fresh };
  if (!wasSent(tally)) return ended({ kind: "conflict", fresh });
  const verification = verifyPlan(plan, fresh);
  if (lost && verification.isUnchanged) return lastLook(tally, lost.error);
  return ended({ kind: "differs", fresh, verification, changedLater: new Set(), ...error });
}

/** Neither a conflict nor a go: the copy that answered lags behind what was reviewed. */
function afterStaleRead(state: StateOf<"queued">): SubmissionState {
  const { tally } = state;
  const error = new PlatformError({ kind: "unexpected-answer", sent: "yes", fault: "older-state" });
  const otherwise = endOf(tally, { kind: "refused", wasSent: wasSent(tally), error });
  const delayMs = LOOK_AGAIN_MS[tally.looks];
  if (delayMs === undefined) return ended(otherwise);
  const next = { ...state, tally: { ...tally, looks: tally.looks + 1 } };
  return waiting("stale", { kind: "fixed", delayMs }, next, otherwise);
}

function receive({ tally, fresh }: StateOf<"intent">, receipt: Receipt): SubmissionState {
  switch (receipt.kind) {
    case "not-sent": {
      const { error } = receipt;
      const { retryAfterMs, fault } = error.facts;
      if (fault === "check-expired") return checkAnew(tally, error, fresh);
      const isForLater = retryAfterMs !== undefined || fault === "object-busy";
      if (!isForLater && tally.lost) return lastLook(tally, tally.lost.error);
      const otherwise = endOf(tally, { kind: "refused", wasSent: wasSent(tally), error, fresh });
      return isForLater ? turnAway(tally, error, otherwise) : ended(otherwise);
    }
    case "answered":
      return { kind: "reading-back", tally: { ...tally, sends: tally.sends + 1 }, receipt };
    case "refused": {
      const { error } = receipt;
      const isTooMany = error.facts.kind === "too-many-requests" && tally.turnedAway + 1 < TURNED_AWAY_LIMIT;
      // Who doesn't wait for the next check hasn't read back what is there.
      if (isTooMany) return turnAway(tally, error, { kind: "unknown", error, wasRefused: true });
      return { kind: "reading-back", tally: { ...tally, sends: tally.sends + 1 }, receipt };
    }
    case "unknown": {
      const { error } = receipt;
      const asksToWait = error.facts.retryAfterMs !== undefined || error.facts.isMaintenance === true;
      const counted = asksToWait ? { turnedAway: tally.turnedAway + 1 } : { sends: tally.sends + 1 };
      const openSends = mayArriveLater(error) ? [...tally.openSends, nextSend(tally)] : tally.openSends;
      const next = { kind: "reading-back", tally: { ...tally, ...counted, openSends }, receipt } as const;
      return asksToWait ? waitAfter(error, next.tally.turnedAway, next, { kind: "unknown", error }) : next;
    }
  }
}

/** The page or the machine stood still between check and write: nothing was sent, and the object may have changed meanwhile. */
function checkAnew(tally: Tally, error: PlatformError, fresh: Snapshot): SubmissionState {
  if (tally.expired < RECHECK_LIMIT) {
    return { kind: "queued", tally: { ...tally, expired: tally.expired + 1 } };
  }
  if (tally.lost) return lastLook(tally, tally.lost.error);
  return ended({ kind: "refused", wasSent: wasSent(tally), error, fresh });
}

/**
 * May a write whose answer can't be trusted be carried out later? An answer that came, of whatever kind, ends the exchange;
 * but who gave up waiting for the platform (408, 502, 503, 504) doesn't know what that is still doing.
 */
function mayArriveLater({ facts: { status, fault } }: PlatformError): boolean {
  if (fault === "redirect") return false;
  return status === undefined || status === 408 || status > 501;
}

/** The platform took the write for one too many and did nothing: it goes out again, after a wait and another check. */
function turnAway(tally: Tally, error: PlatformError, otherwise: SubmissionResult): SubmissionState {
  const turnedAway = tally.turnedAway + 1;
  if (turnedAway >= TURNED_AWAY_LIMIT) return ended(otherwise);
  return waitAfter(error, turnedAway, { kind: "queued", tally: { ...tally, turnedAway } }, otherwise);
}

function afterFailedRead(state: Reading, error: PlatformError): SubmissionState {
  const failed = state.tally.reads + 1;
  // A maintenance ends some time: it is looked at again for as long as the user waits.
  const reads = error.facts.isMaintenance ? Math.min(failed, MAINTENANCE_FROM) : failed;
  const otherwise = endWithoutRead(state, error);
  if (!isRetryable(error.facts) || reads >= READ_LIMIT) return ended(otherwise);
  return waitAfter(error, reads, { ...state, tally: { ...state.tally, reads } }, otherwise);
}

/** An earlier try that got lost may still arrive: then nobody knows yet that nothing was changed. */
function endOf({ lost }: Tally, otherwise: SubmissionResult): SubmissionResult {
  return lost ? stillOut(lost.error) : otherwise;
}

/** What can be said when the object can't be described. */
function endWithoutRead(state: Reading, error: PlatformError): SubmissionResult {
  const { tally } = state;
  if (state.kind === "queued") return endOf(tally, { kind: "refused", wasSent: wasSent(tally), error });
  const { receipt } = state;
  const isGone = receipt.kind === "refused" && isMissing(receipt.error) && isMissing(error);
  if (isGone) return endOf(tally, { kind: "refused", wasSent: true, error: receipt.error });
  return {
    kind: "unknown",
    error: receipt.kind === "answered" ? error : receipt.error,
    readError: error,
    ...(receipt.kind === "refused" && { wasRefused: true }),
  };
}

/** Does the platform itself say that it has no such object, to the write and to the reading back alike? */
function isMissing({ facts }: PlatformError): boolean {
  return facts.kind === "not-found" && facts.sent === "yes";
}
