import { type ReactNode, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { settings } from "#engine/storage/settings.ts";
import { batchRemovalQuestion } from "#messages/batch-review-messages.ts";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { Checkbox } from "#ui/checkbox.tsx";

/**
 * A tick that confirms the keys that the plans of a run remove, for users who chose that in the settings: the field, and why
 * Submit waits for it. The consent is to these very removals: when others come, the tick is asked for again.
 */
export function useRemovalConsent(
  plans: readonly RequestPlan[],
  isBusy: boolean,
): { readonly field: ReactNode; readonly hindrance: string | undefined } {
  const isWanted = useStore(settings, ({ confirmsRemovals }) => confirmsRemovals);
  const [agreedTo, setAgreedTo] = useState<string>();
  const { count, objects, asked } = useMemo(() => removalsOf(isWanted ? plans : []), [plans, isWanted]);
  if (count === 0) return { field: null, hindrance: undefined };
  return {
    field: (
      <Checkbox
        label={batchRemovalQuestion(count, objects)}
        checked={agreedTo === asked}
        disabled={isBusy}
        onChange={({ currentTarget }) => setAgreedTo(currentTarget.checked ? asked : undefined)}
      />
    ),
    hindrance: agreedTo === asked ? undefined : batchReviewText("confirm-removals-first", { count }),
  };
}

function removalsOf(plans: readonly RequestPlan[]) {
  const removals = plans.flatMap(({ base, outcomes }) => {
    const keys = outcomes.flatMap(({ key, effect }) => (effect === "removed" ? [key] : []));
    return keys.length === 0 ? [] : [[base.ref, keys] as const];
  });
  return {
    count: removals.reduce((sum, [, keys]) => sum + keys.length, 0),
    objects: removals.length,
    asked: JSON.stringify(removals),
  };
}
