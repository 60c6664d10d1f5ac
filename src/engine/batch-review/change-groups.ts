import type { MetadataValue } from "#core/object/metadata.ts";
import { isForeign } from "#core/object/metadata.ts";
import type { Effect, KeyOutcome } from "#core/write/outcome.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";

/** Equal changes of several objects: one line of the review. */
export type ChangeGroup = {
  readonly id: string;
  readonly key: string;
  readonly now: MetadataValue | undefined;
  /** Do the objects hold different values now? Then `now` is the first one's. Only for resets. */
  readonly isVarious: boolean;
  readonly after: MetadataValue | undefined;
  readonly effect: Effect;
  /** The ids of its objects. */
  readonly objects: readonly string[];
};

/**
 * Names a change apart from its object and from the write mode: the same change has one name in a merge and in a replace. All
 * resets of a key have one name, whatever the objects hold.
 */
export function changeId({ key, now, after, effect }: KeyOutcome): string {
  if (effect === "reset") return JSON.stringify([key, "reset"]);
  // A removal that is ignored ends in the present value, and is the same wish all the same.
  const wanted = effect === "ignored" ? undefined : after;
  return JSON.stringify([key, partOf(now), partOf(wanted)]);
}

function partOf(value: MetadataValue | undefined): unknown {
  if (value === undefined) return null;
  return isForeign(value) ? [value.json] : value;
}

/** Equal changes of plans together, in the order in which they come up. What stays isn't a change. */
export function groupChanges(
  plans: readonly { readonly id: string; readonly plan: RequestPlan }[],
): readonly ChangeGroup[] {
  const groups = new Map<string, Omit<ChangeGroup, "objects"> & { isVarious: boolean; objects: string[] }>();
  for (const { id: object, plan } of plans) {
    for (const outcome of plan.outcomes) {
      if (outcome.effect === "stays") continue;
      const id = changeId(outcome);
      const group = groups.get(id);
      if (group) {
        group.objects.push(object);
        group.isVarious ||= JSON.stringify(group.now) !== JSON.stringify(outcome.now);
      } else groups.set(id, { id, ...outcome, isVarious: false, objects: [object] });
    }
  }
  return [...groups.values()];
}
