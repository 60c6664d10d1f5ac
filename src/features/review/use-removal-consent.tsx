import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { settings } from "#engine/storage/settings.ts";
import { removalHindrance, removalQuestion } from "#messages/review-form-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";

/**
 * A tick that confirms the keys that a plan removes, for users who chose that in the settings: the field, and why Submit
 * waits for it. The consent is to these very keys: when others come, the tick is asked for again.
 */
export function useRemovalConsent(
  plan: RequestPlan,
  isBusy: boolean,
): { readonly field: ReactNode; readonly hindrance: string | undefined } {
  const isWanted = useStore(settings, ({ confirmsRemovals }) => confirmsRemovals);
  const [agreedTo, setAgreedTo] = useState<string>();
  const keys = plan.outcomes.filter(({ effect }) => effect === "removed").map(({ key }) => key);
  if (!isWanted || keys.length === 0) return { field: null, hindrance: undefined };
  const asked = JSON.stringify(keys);
  return {
    field: (
      <Checkbox
        label={removalQuestion(keys)}
        checked={agreedTo === asked}
        disabled={isBusy}
        onChange={({ currentTarget }) => setAgreedTo(currentTarget.checked ? asked : undefined)}
      />
    ),
    hindrance: agreedTo === asked ? undefined : removalHindrance(keys.length),
  };
}
