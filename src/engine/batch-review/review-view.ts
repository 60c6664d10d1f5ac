import type { Effect } from "#core/write/outcome.ts";
import type { RequestPlan, WriteMode } from "#core/write/request-plan.ts";
import type { BulkPort, PackedRequest } from "#platforms/bulk-port.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { type ChangeGroup, groupChanges } from "./change-groups.ts";
import { type ObjectPlan, planObject } from "./object-plan.ts";
import type { ReviewChoices } from "./review-choices.ts";
import type { ReviewedObject } from "./reviewed-object.ts";

/** One object that can be written, and whether it is left out. */
export type WritableObject = {
  readonly id: string;
  readonly name: string;
  readonly isIncluded: boolean;
  /** The plan that a submit would send; absent when nothing of it is left to write. */
  readonly plan: RequestPlan | undefined;
};

/** All that a review shows, and all that a submit would send. */
export type ReviewView = {
  readonly objects: readonly WritableObject[];
  /** The plans that a submit gives to its run, and no other ones, in this order. */
  readonly plans: readonly RequestPlan[];
  /** The requests in which these plans travel, exactly as they will go out unless an object changes meanwhile. */
  readonly requests: readonly PackedRequest[];
  /** Equal changes together, also those that are left out. */
  readonly changes: readonly ChangeGroup[];
  /** Keys that the plans reset, and removals that they send in vain, over all objects. */
  readonly resetCount: number;
  readonly ignoredCount: number;
  /** Removals that travel by a replace only because that was chosen. */
  readonly replacedRemovalCount: number;
  /** Objects that others changed, by what is to be done about them. */
  readonly conflicts: readonly Extract<ReviewedObject, { readonly kind: "read" }>[];
  readonly undecidedCount: number;
  /** Objects of which others changed other keys, which stay. */
  readonly changedElsewhereCount: number;
  readonly alreadyThereCount: number;
  readonly readOnly: readonly ReviewedObject[];
  readonly tooManyPairs: readonly ReviewedObject[];
  readonly unread: readonly Extract<ReviewedObject, { readonly kind: "unread" }>[];
};

export type ReviewSource = {
  readonly objects: readonly ReviewedObject[];
  readonly mode: WriteMode;
  readonly choices: ReviewChoices;
};

/** Gives the view of a review. An object whose choices stayed the same isn't planned again. */
export function createReviewViewer(
  platform: Pick<MetadataPlatform, "plan" | "description">,
  bulk: Pick<BulkPort, "pack">,
) {
  const planOf = createPlanMemory(platform);
  const { chunkItems } = platform.description.bulk;

  const view = ({ objects: reviewed, mode, choices }: ReviewSource): ReviewView => {
    const objects: WritableObject[] = [];
    const wholes: { readonly id: string; readonly plan: RequestPlan }[] = [];
    const tooManyPairs: ReviewedObject[] = [];
    for (const object of reviewed) {
      if (object.kind !== "read") continue;
      const { whole, plan, hasTooManyPairs } = planOf(object, mode, choices);
      if (!whole) continue;
      wholes.push({ id: object.id, plan: whole });
      if (hasTooManyPairs) tooManyPairs.push(object);
      const { id, name } = object;
      const isIncluded = !choices.excludedObjects.has(id) && !hasTooManyPairs;
      objects.push({ id, name, isIncluded, plan: isIncluded ? plan : undefined });
    }
    const plans = objects.flatMap(({ plan }) => (plan && plan.requests.length > 0 ? [plan] : []));
    const read = reviewed.filter((object) => object.kind === "read");
    const conflicts = read.filter(({ change }) => change.conflicts.length > 0);
    return {
      objects,
      plans,
      requests: packInChunks(bulk, plans, chunkItems),
      changes: groupChanges(wholes),
      resetCount: countEffect(plans, "reset"),
      ignoredCount: countEffect(plans, "ignored"),
      replacedRemovalCount:
        mode.kind === "merge"
          ? countEffect(
              plans.filter((plan) => plan.mode.kind === "replace"),
              "removed",
            )
          : 0,
      conflicts,
      undecidedCount: conflicts.filter(({ id }) => !choices.sides.has(id)).length,
      changedElsewhereCount: read.filter(({ change }) => change.changedElsewhere > 0).length,
      alreadyThereCount: reviewed.filter(({ kind }) => kind === "already-there").length,
      readOnly: reviewed.filter(({ kind }) => kind === "read-only"),
      tooManyPairs,
      unread: reviewed.filter((object) => object.kind === "unread"),
    };
  };
  return {
    view,
    /** Plans an object ahead, so that the first view of many objects takes no time at a stretch. */
    prepare: (object: ReviewedObject, mode: WriteMode, choices: ReviewChoices) => {
      if (object.kind === "read") planOf(object, mode, choices);
    },
  };
}

/** A run packs each of its chunks by itself, so the requests that are shown are those of the chunks. */
function packInChunks(
  bulk: Pick<BulkPort, "pack">,
  plans: readonly RequestPlan[],
  chunkItems: number,
): readonly PackedRequest[] {
  const packed: PackedRequest[] = [];
  for (let first = 0; first < plans.length; first += chunkItems) {
    for (const request of bulk.pack(plans.slice(first, first + chunkItems))) {
      packed.push({
        ...request,
        items: request.items.map((item) => ({ ...item, plan: first + item.plan })),
      });
    }
  }
  return packed;
}

function countEffect(plans: readonly RequestPlan[], wanted: Effect): number {
  let count = 0;
  for (const { outcomes } of plans) for (const { effect } of outcomes) if (effect === wanted) count += 1;
  return count;
}

/** Remembers the last plan of each object with the choices that it was made by. */
function createPlanMemory(platform: Pick<MetadataPlatform, "plan" | "description">) {
  const known = new WeakMap<ReviewedObject, readonly [signature: readonly unknown[], plan: ObjectPlan]>();
  return (
    object: Extract<ReviewedObject, { readonly kind: "read" }>,
    mode: WriteMode,
    { sides, removesByReplace, excludedChanges }: ReviewChoices,
  ): ObjectPlan => {
    const side = sides.get(object.id);
    const signature = [mode, side, removesByReplace, excludedChanges];
    const found = known.get(object);
    if (found?.[0].every((part, index) => part === signature[index])) return found[1];
    const plan = planObject(platform, object, { mode, side, removesByReplace, excludedChanges });
    known.set(object, [signature, plan]);
    return plan;
  };
}
