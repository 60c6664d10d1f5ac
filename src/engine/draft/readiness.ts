import { countBroughtBack } from "#core/draft/draft.ts";
import type { Limits } from "#core/object/limits.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { openConflicts } from "./conflicts.ts";
import type { DraftState } from "./draft-store.ts";

/** The reason why a draft can't be reviewed. */
export type Hindrance =
  | { readonly kind: "read-only" }
  /** Another tab writes this draft. */
  | { readonly kind: "locked" }
  | { readonly kind: "issues"; readonly count: number }
  /** The draft fits, but the write would leave more pairs than fit: keys whose null is ignored stay. */
  | { readonly kind: "too-many-after"; readonly pairs: number; readonly pairLimit: number }
  | { readonly kind: "nothing-to-send" };

/** Can nothing be changed here, since the account may not or another tab does? */
export function isReadOnlyDraft({ draft, isLocked }: DraftState): boolean {
  return isLocked || draft.base.access.kind === "read-only";
}

/** `undefined`: the draft may be reviewed. */
export function hindrance(state: DraftState, { pairs: pairLimit }: Limits): Hindrance | undefined {
  const { draft, issues, plan, conflicts, isLocked } = state;
  if (draft.base.access.kind === "read-only") return { kind: "read-only" };
  if (isLocked) return { kind: "locked" };
  const count = issues.reduce((blocking, { severity }) => blocking + Number(severity === "block"), 0);
  if (count > 0) return { kind: "issues", count };
  const pairs = pairsAfter(plan);
  if (
    pairLimit !== undefined &&
    pairs > pairLimit &&
    pairs > plan.base.metadata.size + countBroughtBack(draft)
  ) {
    return { kind: "too-many-after", pairs, pairLimit };
  }
  // Open conflicts don't prevent a review: they are resolved in it.
  const isNothing = plan.requests.length === 0 && openConflicts(conflicts, draft).length === 0;
  return isNothing ? { kind: "nothing-to-send" } : undefined;
}

function pairsAfter({ outcomes }: RequestPlan): number {
  return outcomes.reduce((pairs, { after }) => pairs + Number(after !== undefined), 0);
}
