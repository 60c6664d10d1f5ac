import type { Snapshot } from "../object/snapshot.ts";
import type { KeyOutcome } from "./outcome.ts";

/**
 * How a change set is written. `merge` sends touched keys. `replace` overwrites all pairs: with
 * `keepUntouched` every other key is sent again unchanged; without it, only touched keys and those in `kept`
 * are sent, and every other key is reset.
 */
export type WriteMode =
  | { readonly kind: "merge" }
  | { readonly kind: "replace"; readonly keepUntouched: boolean; readonly kept: ReadonlySet<string> };

/** One request, exactly as it is sent. */
export type PlannedRequest = {
  readonly method: "POST" | "PATCH" | "PUT";
  /** The path from the platform's root, percent-encoded: `/v2/files/…/metadata`. */
  readonly path: string;
  /** The exact text that is shown and sent: JSON, indented by two blanks. */
  readonly body: string;
};

/** A remark about a plan, apart from its effect on each key. */
export type PlanIssue =
  /**
   * Seven Bridges documents a null in a PATCH as ignored, so these keys would stay. A replace removes them.
   */
  | { readonly code: "null-ignored"; readonly keys: readonly string[] }
  /**
   * DNAnexus described the copy in another project than the requested one, and that copy would be written.
   */
  | { readonly code: "other-copy"; readonly askedProject: string; readonly answeredProject: string }
  /** A replace that keeps untouched keys is the same single call as a merge on this platform. */
  | { readonly code: "merge-would-do" }
  /** A stored null is documented as ignored in a PUT, so it may be gone afterwards. */
  | { readonly code: "stored-null"; readonly keys: readonly string[] };

/**
 * A complete write before it happens. A submit takes nothing but a plan, and the preview renders the same
 * plan.
 */
export type RequestPlan = {
  readonly mode: WriteMode;
  /** The snapshot that the plan was made from, and is checked against. */
  readonly base: Snapshot;
  /** The requests in sending order; empty when nothing is to be written. */
  readonly requests: readonly PlannedRequest[];
  /** One outcome per key that exists now or afterwards, in the order of the base; added keys come last. */
  readonly outcomes: readonly KeyOutcome[];
  readonly issues: readonly PlanIssue[];
};

/** The plan's promise about every key, without the snapshot: enough to judge a later describe. */
export type PlanPromise = Pick<RequestPlan, "mode" | "outcomes" | "issues">;

export function resetKeys(plan: PlanPromise): string[] {
  return plan.outcomes.filter(({ effect }) => effect === "reset").map(({ key }) => key);
}

export const MERGE: WriteMode = { kind: "merge" };

export function replaceMode(keepUntouched: boolean, kept: Iterable<string> = []): WriteMode {
  return { kind: "replace", keepUntouched, kept: new Set(kept) };
}
