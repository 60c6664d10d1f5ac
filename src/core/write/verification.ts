import { isForeign, type MetadataValue, sameMetadata, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { metadataAfter } from "./outcome.ts";
import type { PlanPromise, RequestPlan } from "./request-plan.ts";

/** `not-removed`: the platform ignored the null, and the key still has its value. */
export type Verdict = "as-expected" | "differs" | "missing" | "not-removed";

/** One key after a write: the wanted value, and the value in a fresh describe. */
export type VerifiedKey = {
  readonly key: string;
  /**
   * The wanted value; undefined for a removed key, even when the plan expects the platform to ignore the
   * removal.
   */
  readonly expected: MetadataValue | undefined;
  readonly found: MetadataValue | undefined;
  readonly verdict: Verdict;
  /** True when our write was about this key; false when somebody else changed it meanwhile. */
  readonly isOurs: boolean;
};

/** A plan's promise compared with a fresh describe. */
export type Verification = {
  /** Every key that our write was about, and every other key that changed. */
  readonly keys: readonly VerifiedKey[];
  /** True when all keys of our write are as expected. */
  readonly isAsExpected: boolean;
  /** True when all keys are as expected except for ignored removals, of which there is at least one. */
  readonly isPartly: boolean;
  /** True when every key of our write is as before it. */
  readonly isUnchanged: boolean;
};

/** Compares a plan's promise with the object's current pairs. */
export function verifyPlan(plan: PlanPromise, fresh: Pick<Snapshot, "metadata">): Verification {
  const keys: VerifiedKey[] = [];
  const known = new Set<string>();
  const storedNulls = new Set(
    plan.issues.flatMap((issue) => (issue.code === "stored-null" ? issue.keys : [])),
  );
  let isUnchanged = true;
  for (const { key, now, after, effect } of plan.outcomes) {
    known.add(key);
    const found = fresh.metadata.get(key);
    const isOurs = effect !== "stays" || plan.mode.kind === "replace";
    if (effect !== "stays" && !sameValue(found, now)) isUnchanged = false;
    const expected = effect === "ignored" ? undefined : after;
    const isExpected = sameValue(found, expected) || (storedNulls.has(key) && isGone(found));
    if (effect === "stays" && isExpected) continue;
    const wasIgnored = effect === "ignored" && sameValue(found, now);
    const otherwise = wasIgnored ? "not-removed" : verdictOn(found);
    keys.push({ key, expected, found, verdict: isExpected ? "as-expected" : otherwise, isOurs });
  }
  for (const [key, found] of fresh.metadata) {
    if (!known.has(key)) keys.push({ key, expected: undefined, found, verdict: "differs", isOurs: false });
  }
  const ours = keys.filter(({ isOurs }) => isOurs);
  const isAsExpected = ours.every(({ verdict }) => verdict === "as-expected");
  const isPartly =
    !isAsExpected && ours.every(({ verdict }) => verdict === "as-expected" || verdict === "not-removed");
  return { keys, isAsExpected, isPartly, isUnchanged };
}

/** The keys whose removal the platform ignored. */
export function keysNotRemoved(keys: readonly VerifiedKey[]): readonly string[] {
  return keys.filter(({ verdict }) => verdict === "not-removed").map(({ key }) => key);
}

/**
 * May a plan still be sent after this fresh describe? A merge needs its touched keys unchanged; a replace is
 * about every key, so nothing may have changed.
 */
export function stillHolds(plan: RequestPlan, fresh: Snapshot): boolean {
  if (plan.mode.kind === "replace") return sameMetadata(plan.base.metadata, fresh.metadata);
  return plan.outcomes.every(
    ({ key, now, effect }) => effect === "stays" || sameValue(now, fresh.metadata.get(key)),
  );
}

/**
 * Does the object already have all that the plan would change, from somebody else or an earlier try? Then
 * nothing needs to be sent. A null that the platform may ignore never counts as done.
 */
export function isAlreadyThere(plan: PlanPromise, fresh: Snapshot): boolean {
  if (plan.outcomes.some(({ effect }) => effect === "ignored")) return false;
  const { isAsExpected, isUnchanged } = verifyPlan(plan, fresh);
  return !isUnchanged && isAsExpected && (plan.mode.kind === "merge" || isExactly(plan, fresh));
}

/**
 * Judges a write without an answer by a later describe: `refused` when none of it is there. A plan that
 * changes nothing is never called saved.
 */
export function judgeLostWrite(
  plan: PlanPromise,
  fresh: Pick<Snapshot, "metadata">,
): {
  readonly outcome: "verified" | "partly" | "differs" | "refused";
  readonly verification: Verification;
} {
  const verification = verifyPlan(plan, fresh);
  if (verification.isUnchanged) return { outcome: "refused", verification };
  if (verification.isAsExpected) return { outcome: "verified", verification };
  return { outcome: verification.isPartly ? "partly" : "differs", verification };
}

/** Does the object have exactly the pairs that the plan ends in, other keys included? */
export function isExactly(plan: PlanPromise, fresh: Snapshot): boolean {
  return sameMetadata(metadataAfter(plan.outcomes), fresh.metadata);
}

function verdictOn(found: MetadataValue | undefined): Verdict {
  return found === undefined ? "missing" : "differs";
}

function isGone(found: MetadataValue | undefined): boolean {
  return found === undefined || (isForeign(found) && found.type === "null");
}
