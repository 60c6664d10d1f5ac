import type { Snapshot } from "#core/object/snapshot.ts";
import { type ChangeSet, diffKeys } from "#core/write/change-set.ts";
import { metadataAfter } from "#core/write/outcome.ts";
import { type FreshChange, freshChange } from "../batch-review/fresh-change.ts";
import type { RunEntry } from "./run-encoding.ts";

/** An object of a run that others had changed: nothing of the run is there. */
export type ObjectConflict = {
  readonly id: string;
  readonly name: string;
  /** As the run found it. */
  readonly fresh: Snapshot;
  readonly change: FreshChange;
};

/** The objects of a run that ended as conflicts, with what is there and what was wanted. */
export function conflictsOfRun(entries: readonly RunEntry[]): readonly ObjectConflict[] {
  return entries.flatMap(({ entry, plan, outcome }) => {
    const after = entry.end?.after;
    if (outcome !== "conflict" || !after) return [];
    const { modifiedMs, endedAtMs } = entry.end ?? {};
    const fresh = {
      ...plan.base,
      metadata: after,
      describedAtMs: endedAtMs ?? plan.base.describedAtMs,
      ...(modifiedMs !== undefined && { modifiedMs }),
    };
    const change = freshChange(plan.base.metadata, wantedChanges(entry.promise.outcomes), after);
    return [{ id: entry.ref.objectId, name: entry.name, fresh, change }];
  });
}

/** The changes that the user wanted: without the keys that a replace would have reset besides. */
function wantedChanges(outcomes: RunEntry["plan"]["outcomes"]): ChangeSet {
  const touched = outcomes.filter(({ effect }) => effect !== "stays" && effect !== "reset");
  const base = new Map(touched.flatMap(({ key, now }) => (now === undefined ? [] : [[key, now] as const])));
  const wanted = touched.map((outcome) =>
    outcome.effect === "ignored" ? { ...outcome, after: undefined } : outcome,
  );
  return diffKeys(
    touched.map(({ key }) => key),
    base,
    metadataAfter(wanted),
  );
}
