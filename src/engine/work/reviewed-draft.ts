import { type ChangeSet, withoutKeys } from "#core/write/change-set.ts";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { type RequestPlan, replaceMode, resetKeys, type WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import type { DraftState } from "../draft/draft-store.ts";

/** The plan that a review is about to send: the draft's, or a new one when some of its changes are left out. */
export type ReviewedDraft = {
  readonly changeSet: ChangeSet;
  readonly mode: WriteMode;
  readonly plan: RequestPlan;
};

export const NOTHING_EXCLUDED: ReadonlySet<string> = new Set();

type Planned = Pick<DraftState, "draft" | "changeSet" | "mode" | "plan">;

/**
 * The plan for a draft when the changes of some keys are left out. Such a key stays as it is on the platform: a replace
 * that resets untouched keys keeps it, since leaving a change out must never remove a key.
 */
export function reviewedDraft(
  platform: Pick<MetadataPlatform, "plan">,
  { draft, changeSet, mode, plan }: Planned,
  excluded: ReadonlySet<string>,
): ReviewedDraft {
  if (excluded.size === 0) return { changeSet, mode, plan };
  const rest = withoutKeys(changeSet, excluded);
  const keeping =
    mode.kind === "replace" ? replaceMode(mode.keepUntouched, [...mode.kept, ...excluded]) : mode;
  return { changeSet: rest, mode: keeping, plan: platform.plan(rest, draft.base, keeping) };
}

/** An outcome for every key of the whole plan, in its order, as the reviewed plan has it: a key left out stays as it is. */
export function reviewedOutcomes(whole: RequestPlan, reviewed: RequestPlan): readonly KeyOutcome[] {
  if (whole === reviewed) return whole.outcomes;
  const byKey = new Map(reviewed.outcomes.map((outcome) => [outcome.key, outcome]));
  return whole.outcomes.map(
    ({ key, now }) => byKey.get(key) ?? { key, now, after: now, effect: "stays" as const },
  );
}

/** The keys that are left out once a choice is made for one of them. */
export function withChoice(
  excluded: ReadonlySet<string>,
  key: string,
  isIncluded: boolean,
): ReadonlySet<string> {
  const others = [...excluded].filter((other) => other !== key);
  return new Set(isIncluded ? others : [...others, key]);
}

/** How many keys a plan resets: the number that has to be typed. */
export function resetCount(plan: RequestPlan): number {
  return resetKeys(plan).length;
}
