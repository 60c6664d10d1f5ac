import type { Snapshot } from "../object/snapshot.ts";
import type { KeyOutcome } from "./outcome.ts";

/**
 * How a change set is written. `merge` sends touched keys. `replace` overwrites the whole set: with
 * `keepUntouched` every other key is sent again as it is; without, only touched keys and those in `kept` are,
 * and every other key is reset.
 */
export type WriteMode =
  | { readonly kind: "merge" }
  | { readonly kind: "replace"; readonly keepUntouched: boolean; readonly kept: ReadonlySet<string> };

/** One request, exactly as it will go out. */
export type PlannedRequest = {
  readonly method: "POST" | "PATCH" | "PUT";
  /** From the platform's root, percent-encoded: `/v2/files/…/metadata`. */
  readonly path: string;
  /** The very text that is sent, and shown: JSON, two blanks of indentation. */
  readonly body: string;
};

/** What the user should know about a plan, apart from what it does to each key. */
export type PlanIssue =
  /** Seven Bridges documents null in a PATCH as ignored: these keys would stay. A replace removes them. */
  | { readonly code: "null-ignored"; readonly keys: readonly string[] }
  /** DNAnexus described the copy in another project than the one asked for, and that copy would be written. */
  | { readonly code: "other-copy"; readonly askedProject: string; readonly answeredProject: string }
  /** A replace that keeps untouched keys is the same single call as a merge here. */
  | { readonly code: "merge-would-do" }
  /** A stored null is documented as ignored in a PUT: it may be gone afterwards. */
  | { readonly code: "stored-null"; readonly keys: readonly string[] };

/** Everything about a write before it happens. Submit takes this and nothing else; the preview renders it. */
export type RequestPlan = {
  readonly mode: WriteMode;
  /** The snapshot that the plan was made from, and holds against. */
  readonly base: Snapshot;
  /** In the order they are sent; empty when there is nothing to write. */
  readonly requests: readonly PlannedRequest[];
  /** One for every key that is there now or will be, in the order of the base, added ones last. */
  readonly outcomes: readonly KeyOutcome[];
  readonly issues: readonly PlanIssue[];
};

/** What a plan promises about every key, without the snapshot it was made from: enough to judge a later describe. */
export type PlanPromise = Pick<RequestPlan, "mode" | "outcomes" | "issues">;

export function resetKeys(plan: PlanPromise): string[] {
  return plan.outcomes.filter(({ effect }) => effect === "reset").map(({ key }) => key);
}

export const MERGE: WriteMode = { kind: "merge" };

export function replaceMode(keepUntouched: boolean, kept: Iterable<string> = []): WriteMode {
  return { kind: "replace", keepUntouched, kept: new Set(kept) };
}
