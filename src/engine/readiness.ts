import type { DraftState } from "./draft-store.ts";

/** What stands between a draft and its review. */
export type Hindrance =
  | { readonly kind: "read-only" }
  /** Another tab writes this draft. */
  | { readonly kind: "locked" }
  | { readonly kind: "issues"; readonly count: number }
  | { readonly kind: "nothing-to-send" };

/** Can nothing be changed here, since the account may not or another tab does? */
export function isReadOnlyDraft({ draft, isLocked }: DraftState): boolean {
  return isLocked || draft.base.access.kind === "read-only";
}

/** `undefined`: the draft may be reviewed. */
export function hindrance({ draft, issues, plan, isLocked }: DraftState): Hindrance | undefined {
  if (draft.base.access.kind === "read-only") return { kind: "read-only" };
  if (isLocked) return { kind: "locked" };
  const count = issues.reduce((blocking, { severity }) => blocking + Number(severity === "block"), 0);
  if (count > 0) return { kind: "issues", count };
  return plan.requests.length === 0 ? { kind: "nothing-to-send" } : undefined;
}
