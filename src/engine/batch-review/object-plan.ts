import type { Snapshot } from "#core/object/snapshot.ts";
import { type ChangeSet, countChanges, withoutKeys } from "#core/write/change-set.ts";
import { metadataAfter } from "#core/write/outcome.ts";
import { type RequestPlan, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import type { Side } from "../draft/conflicts.ts";
import { changeId } from "./change-groups.ts";
import { withMine } from "./fresh-change.ts";
import type { ReviewChoices } from "./review-choices.ts";
import type { ReviewedObject } from "./reviewed-object.ts";

type Read = Extract<ReviewedObject, { readonly kind: "read" }>;

/** The plans of one object that was read. */
export type ObjectPlan = {
  /** The plan of all its changes, for the list of changes. Absent when none is left. */
  readonly whole: RequestPlan | undefined;
  /** The plan without the changes that are left out. Absent when nothing of the object would be written. */
  readonly plan: RequestPlan | undefined;
  /** Would the object have more pairs than the platform takes, and more than it has now? Then nothing is sent to it. */
  readonly hasTooManyPairs: boolean;
};

type Choices = Pick<ReviewChoices, "excludedChanges" | "removesByReplace"> & {
  readonly mode: WriteMode;
  readonly side: Side | undefined;
};

const NOTHING: ObjectPlan = { whole: undefined, plan: undefined, hasTooManyPairs: false };

/**
 * The plan for one object, on its fresh describe. With an undecided conflict there is none. What is left out stays as it is on
 * the platform, also in a replace.
 */
export function planObject(
  platform: Pick<MetadataPlatform, "plan" | "description">,
  { fresh, change }: Read,
  choices: Choices,
): ObjectPlan {
  const { side, mode, excludedChanges } = choices;
  if (change.conflicts.length > 0 && side === undefined) return NOTHING;
  const changeSet = side === "mine" ? withMine(fresh.metadata, change) : change.changeSet;
  const whole = planWith(platform, changeSet, fresh, mode, choices);
  if (!whole) return NOTHING;
  const excluded = new Set(
    whole.outcomes.flatMap((outcome) =>
      outcome.effect !== "stays" && excludedChanges.has(changeId(outcome)) ? [outcome.key] : [],
    ),
  );
  const plan =
    excluded.size === 0
      ? whole
      : planWith(platform, withoutKeys(changeSet, excluded), fresh, keeping(mode, excluded), choices);
  return { whole, plan, hasTooManyPairs: plan !== undefined && hasTooManyPairs(platform, plan) };
}

function planWith(
  platform: Pick<MetadataPlatform, "plan">,
  changeSet: ChangeSet,
  fresh: Snapshot,
  mode: WriteMode,
  { removesByReplace }: Choices,
): RequestPlan | undefined {
  // An object without a change isn't written, not even by a replace that would reset its keys (N15).
  if (countChanges(changeSet) === 0) return undefined;
  const plan = platform.plan(changeSet, fresh, mode);
  const isIgnored = plan.outcomes.some(({ effect }) => effect === "ignored");
  return removesByReplace && isIgnored ? platform.plan(changeSet, fresh, replaceMode(true)) : plan;
}

/** Leaving a change out must never remove its key. */
function keeping(mode: WriteMode, keys: ReadonlySet<string>): WriteMode {
  return mode.kind === "merge" ? mode : replaceMode(mode.keepUntouched, [...mode.kept, ...keys]);
}

function hasTooManyPairs(
  { description: { limits } }: Pick<MetadataPlatform, "description">,
  { base, outcomes }: RequestPlan,
): boolean {
  if (limits.pairs === undefined) return false;
  const after = metadataAfter(outcomes).size;
  return after > limits.pairs && after > base.metadata.size;
}
