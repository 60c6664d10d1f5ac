import type { Snapshot } from "#core/object/snapshot.ts";
import { applyChangeSet, diffMetadata } from "#core/write/change-set.ts";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import type { Receipt } from "#platforms/port.ts";
import { plan as planWrite } from "#platforms/sevenbridges/plan.ts";
import { advance } from "./advance.ts";
import { RecordFailure } from "./record-failure.ts";
import { SUBMISSION_START, type SubmissionEvent, type SubmissionState } from "./submission-state.ts";

// Fixture of the submission tests: one object, two plans for it, and the events that each step may receive.

function snapshotOf(pairs: Readonly<Record<string, string>>): Snapshot {
  const ref = { connection: "sb", objectId: "568e69abe9b0307bc0414164" };
  const metadata = new Map(Object.entries(pairs));
  return {
    ref,
    name: "a.bam",
    objectClass: "file",
    access: { kind: "writable" },
    metadata,
    describedAtMs: 0,
  };
}

const BEFORE = { tissue: "liver", sample: "s1" };
export const base = snapshotOf(BEFORE);
export const changeSet = diffMetadata(base.metadata, new Map(Object.entries({ ...BEFORE, tissue: "lung" })));
export const PLANS = [
  planWrite(changeSet, base, MERGE),
  planWrite(changeSet, base, replaceMode(true)),
] as const;
export const [MERGE_PLAN, REPLACE_PLAN] = PLANS;

const applied: Snapshot = { ...base, metadata: applyChangeSet(base.metadata, changeSet) };
export const altered = snapshotOf({ ...BEFORE, tissue: "LUNG" });
const otherKey = snapshotOf({ ...BEFORE, sample: "s2" });

function errorOf(facts: Partial<PlatformErrorFacts>): PlatformError {
  return new PlatformError({ kind: "unavailable", sent: "maybe", ...facts });
}

export const READS = { unchanged: base, applied, altered, otherKey } as const;
export const ERRORS = {
  down: errorOf({ kind: "unavailable" }),
  broken: errorOf({ kind: "unreachable" }),
  busy: errorOf({ kind: "too-many-requests", sent: "yes", retryAfterMs: 7000 }),
  hours: errorOf({ retryAfterMs: 7_200_000 }),
  denied: errorOf({ kind: "forbidden", sent: "yes" }),
  missing: errorOf({ kind: "not-found", sent: "yes" }),
  moved: errorOf({ kind: "unexpected-answer", fault: "redirect" }),
} as const;

export const RECEIPTS: Readonly<Record<string, Receipt>> = {
  answered: { kind: "answered", status: 200 },
  lost: { kind: "unknown", error: ERRORS.broken },
  moved: { kind: "unknown", error: ERRORS.moved },
  laterMaybe: { kind: "unknown", error: errorOf({ retryAfterMs: 7000 }) },
  denied: { kind: "refused", error: ERRORS.denied },
  missing: { kind: "refused", error: ERRORS.missing },
  collided: { kind: "refused", error: errorOf({ kind: "conflict", sent: "yes" }) },
  busy: { kind: "refused", error: ERRORS.busy },
  held: { kind: "not-sent", error: errorOf({ sent: "no", fault: "object-busy" }) },
  expired: { kind: "not-sent", error: errorOf({ sent: "no", fault: "check-expired" }) },
  notSent: { kind: "not-sent", error: errorOf({ kind: "unauthorized", sent: "no" }) },
};

export const described = (name: keyof typeof READS): SubmissionEvent => ({
  kind: "described",
  fresh: READS[name],
});
export const failed = (name: keyof typeof ERRORS): SubmissionEvent => ({
  kind: "describe-failed",
  error: ERRORS[name],
});
export const received = (name: string): SubmissionEvent => {
  const receipt = RECEIPTS[name];
  if (!receipt) throw new Error(name);
  return { kind: "received", receipt };
};
export const recorded: SubmissionEvent = { kind: "recorded" };
export const goOn: SubmissionEvent = { kind: "go-on" };
export const stop: SubmissionEvent = { kind: "stop" };
export const recordFailed: SubmissionEvent = { kind: "record-failed", error: new RecordFailure("full") };
export const sent = (receipt: string) => [described("unchanged"), recorded, received(receipt)];

export const RULES = { sendLimit: 3 };
export const stateAfter = (events: readonly SubmissionEvent[], plan = MERGE_PLAN): SubmissionState =>
  events.reduce((state, event) => advance(state, event, plan, RULES), SUBMISSION_START);
