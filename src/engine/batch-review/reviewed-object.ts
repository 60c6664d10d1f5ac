import type { Snapshot } from "#core/object/snapshot.ts";
import { type ChangeSet, countChanges } from "#core/write/change-set.ts";
import type { ObjectAnswer } from "#platforms/bulk-port.ts";
import { PlatformError } from "#platforms/errors.ts";
import { requireSameCopy } from "#submission/describe-again.ts";
import { type FreshChange, freshChange } from "./fresh-change.ts";

/** One object whose changes are to be reviewed, as it was described before and as it is wanted. */
export type ObjectToReview = {
  readonly id: string;
  readonly base: Snapshot;
  readonly changeSet: ChangeSet;
};

/** One object of a review after its fresh describe. */
export type ReviewedObject = {
  readonly id: string;
  readonly name: string;
} & (
  | { readonly kind: "read"; readonly fresh: Snapshot; readonly change: FreshChange }
  /** The object holds everything that was wanted already: nothing of it needs to be sent. */
  | { readonly kind: "already-there" }
  /** This account may only read it now. */
  | { readonly kind: "read-only" }
  /** The object couldn't be described, so nothing is sent to it. */
  | { readonly kind: "unread"; readonly error: PlatformError }
);

/** Judges the fresh describe of one object. */
export function judgeObject({ id, base, changeSet }: ObjectToReview, answer: ObjectAnswer): ReviewedObject {
  const { name } = base;
  if (answer.kind === "failed") return { id, name, kind: "unread", error: answer.error };
  let fresh: Snapshot;
  try {
    fresh = requireSameCopy(answer.snapshot, base);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { id, name, kind: "unread", error };
  }
  if (fresh.access.kind === "read-only") return { id, name, kind: "read-only" };
  const change = freshChange(base.metadata, changeSet, fresh.metadata);
  if (change.conflicts.length === 0 && countChanges(change.changeSet) === 0) {
    return { id, name, kind: "already-there" };
  }
  return { id, name: fresh.name, kind: "read", fresh, change };
}
