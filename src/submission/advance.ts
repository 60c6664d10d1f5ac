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

/** The rules of a submit besides its plan. */
export type SubmissionRules = {
  /** The most times that the write is sent, the first time included. */
  readonly sendLimit: number;
};

type StateOf<Kind extends SubmissionState["kind"]> = Extract<SubmissionState, { kind: Kind }>;

const READ_LIMIT = 5;
/** The most times that an expired check is repeated. */
const RECHECK_LIMIT = 3;

/**
 * The next state of a submit. This is a pure function. An event that the state doesn't wait for changes
 * nothing.
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
  // However the submit ends, each open send may still be carried out.
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

/**
 * Without a journal record nothing may be sent. If an earlier send is still open, the submit waits for it
 * before it ends.
 */
function withoutJournal(tally: Tally, journal: RecordFailure): SubmissionState {
  if (tally.lost) return lastLook(tally, tally.lost.error);
  return ended({ kind: "refused", wasSent: wasSent(tally), journal });
}

/**
 * Judges the check before a write. After an earlier try it may show that the earlier write has arrived late.
 */
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

/**
 * The copy that answered is older than the reviewed snapshot, so the check shows neither a conflict nor a
 * match.
 */
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
      // A user who ends this wait leaves before anything was read back, so the result would be unknown.
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

/**
 * The page or the machine slept between check and write. Nothing was sent, and the object may have changed
 * meanwhile.
 */
function checkAnew(tally: Tally, error: PlatformError, fresh: Snapshot): SubmissionState {
  if (tally.expired < RECHECK_LIMIT) {
    return { kind: "queued", tally: { ...tally, expired: tally.expired + 1 } };
  }
  if (tally.lost) return lastLook(tally, tally.lost.error);
  return ended({ kind: "refused", wasSent: wasSent(tally), error, fresh });
}

/**
 * May a write with an unreliable answer be carried out later? Any complete answer ends the exchange, except
 * those of a proxy or gateway that stopped waiting for the platform (408, 502, 503, 504): the platform may
 * still be working.
 */
function mayArriveLater({ facts: { status, fault } }: PlatformError): boolean {
  if (fault === "redirect") return false;
  return status === undefined || status === 408 || status > 501;
}

/**
 * The platform refused the write because of a rate limit. It is sent again after a wait and another check.
 */
function turnAway(tally: Tally, error: PlatformError, otherwise: SubmissionResult): SubmissionState {
  const turnedAway = tally.turnedAway + 1;
  if (turnedAway >= TURNED_AWAY_LIMIT) return ended(otherwise);
  return waitAfter(error, turnedAway, { kind: "queued", tally: { ...tally, turnedAway } }, otherwise);
}

function afterFailedRead(state: Reading, error: PlatformError): SubmissionState {
  const failed = state.tally.reads + 1;
  // Maintenance ends at some time, so the describe is repeated for as long as the user waits.
  const reads = error.facts.isMaintenance ? Math.min(failed, MAINTENANCE_FROM) : failed;
  const otherwise = endWithoutRead(state, error);
  if (!isRetryable(error.facts) || reads >= READ_LIMIT) return ended(otherwise);
  return waitAfter(error, reads, { ...state, tally: { ...state.tally, reads } }, otherwise);
}

/** While an earlier send without an answer may still arrive, the result is unknown. */
function endOf({ lost }: Tally, otherwise: SubmissionResult): SubmissionResult {
  return lost ? stillOut(lost.error) : otherwise;
}

/** The result when the object can't be described. */
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

/** Does the platform itself answer that the object doesn't exist? */
function isMissing({ facts }: PlatformError): boolean {
  return facts.kind === "not-found" && facts.sent === "yes";
}
