import { isForeign, type MetadataValue, sameMetadata, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { metadataAfter } from "./outcome.ts";
import type { PlanPromise, RequestPlan } from "./request-plan.ts";

/** `not-removed`: the platform ignored the null for it, and the key holds what it held. */
export type Verdict = "as-expected" | "differs" | "missing" | "not-removed";

/** One key after a write: what was wanted of it, and what a fresh describe found. */
export type VerifiedKey = {
  readonly key: string;
  /** Nothing for a key that was to be removed, also where the plan says that the platform will ignore that. */
  readonly expected: MetadataValue | undefined;
  readonly found: MetadataValue | undefined;
  readonly verdict: Verdict;
  /** Did our write speak of this key? If not, somebody else changed it meanwhile. */
  readonly isOurs: boolean;
};

/** The comparison of a plan's promise with a fresh describe. */
export type Verification = {
  /** Every key that our write was about, and every other key that isn't as it was. */
  readonly keys: readonly VerifiedKey[];
  /** All keys that our write was about are as expected. */
  readonly isAsExpected: boolean;
  /** They are, but for removals that the platform ignored; there is at least one of these. */
  readonly isPartly: boolean;
  /** Nothing that our write was about has happened: they are all still as before it. */
  readonly isUnchanged: boolean;
};

/** Compare what a plan is to bring about with what is there now. */
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

/** The keys that were to be removed, and that the platform has kept as they were. */
export function keysNotRemoved(keys: readonly VerifiedKey[]): readonly string[] {
  return keys.filter(({ verdict }) => verdict === "not-removed").map(({ key }) => key);
}

/**
 * May a plan still be sent on this fresh snapshot? A merge holds while the keys that it touches are as they were;
 * a replace speaks of every key, so nothing at all may have changed.
 */
export function stillHolds(plan: RequestPlan, fresh: Snapshot): boolean {
  if (plan.mode.kind === "replace") return sameMetadata(plan.base.metadata, fresh.metadata);
  return plan.outcomes.every(
    ({ key, now, effect }) => effect === "stays" || sameValue(now, fresh.metadata.get(key)),
  );
}

/**
 * Is all that the plan would change there already, by somebody else's hand or an earlier try? Then there is nothing to
 * send. A null that the platform may ignore is never there already.
 */
export function isAlreadyThere(plan: PlanPromise, fresh: Snapshot): boolean {
  if (plan.outcomes.some(({ effect }) => effect === "ignored")) return false;
  const { isAsExpected, isUnchanged } = verifyPlan(plan, fresh);
  return !isUnchanged && isAsExpected && (plan.mode.kind === "merge" || isExactly(plan, fresh));
}

/**
 * What a later describe says about a write whose answer was lost: `refused` when nothing of it is there. A plan that
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

/** Does the object hold exactly what the plan ends in, other keys included? */
export function isExactly(plan: PlanPromise, fresh: Snapshot): boolean {
  return sameMetadata(metadataAfter(plan.outcomes), fresh.metadata);
}

function verdictOn(found: MetadataValue | undefined): Verdict {
  return found === undefined ? "missing" : "differs";
}

function isGone(found: MetadataValue | undefined): boolean {
  return found === undefined || (isForeign(found) && found.type === "null");
}
