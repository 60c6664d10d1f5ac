import type { Snapshot } from "#core/object/snapshot.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { verifyPlan } from "#core/write/verification.ts";
import type { SubmissionResult } from "#submission/submission-result.ts";
import type { JournalEnd } from "../journal/journal-entry.ts";

/**
 * The result of a submit after a late look, from its journal entry. `before` is the result that the page
 * shows.
 */
export function resultOfEnd(end: JournalEnd, plan: RequestPlan, before: SubmissionResult): SubmissionResult {
  const error = "error" in before ? before.error : undefined;
  const fresh = snapshotOfEnd(end, plan);
  const verification = verifyPlan(plan, fresh);
  const answer = { ...(error && { error }), ...(end.wasRefused && { wasRefused: true as const }) };
  const rest = { ...(end.looks && { openSends: end.looks.sends }), ...(end.late && { late: end.late }) };
  switch (end.outcome) {
    case "verified":
    case "partly":
      // Later changes by other people don't change the outcome of this write; `late` mentions them.
      if (before.kind === end.outcome) return withLooks(before, rest);
      return { kind: end.outcome, wasSent: true, fresh, verification, ...answer, ...rest };
    case "differs":
      if (before.kind === "differs") return withLooks(before, rest);
      return { kind: "differs", fresh, verification, changedLater: new Set(), ...answer, ...rest };
    case "refused":
      return error ? { kind: "refused", wasSent: true, error, fresh, ...rest } : withLooks(before, rest);
    case "unknown":
      return error ? { kind: "unknown", error, fresh, ...answer, ...rest } : withLooks(before, rest);
    case "conflict":
      return withLooks(before, rest);
  }
}

function withLooks(
  { openSends: _, late: __, ...before }: SubmissionResult,
  rest: Pick<SubmissionResult, "openSends" | "late">,
): SubmissionResult {
  return { ...before, ...rest };
}

function snapshotOfEnd({ after, modifiedMs, endedAtMs }: JournalEnd, { base }: RequestPlan): Snapshot {
  const { modifiedMs: _, ...rest } = base;
  return {
    ...rest,
    metadata: after ?? base.metadata,
    describedAtMs: endedAtMs,
    ...(modifiedMs !== undefined && { modifiedMs }),
  };
}
