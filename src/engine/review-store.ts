import { createStore, type StoreApi } from "zustand/vanilla";
import type { RequestPlan } from "#core/request-plan.ts";
import { resetKeys } from "#core/request-plan.ts";
import { PlatformError } from "#platforms/errors.ts";
import { describeAgain } from "./describe-again.ts";
import type { DraftStore } from "./draft-store.ts";
import {
  type SubmissionEffects,
  type SubmissionResult,
  type SubmissionStage,
  submitPlan,
} from "./submission.ts";

/** Where a review stands. */
export type ReviewStep =
  | { readonly kind: "closed" }
  | { readonly kind: "describing" }
  /** The fresh describe failed: nothing to review. */
  | { readonly kind: "failed"; readonly error: PlatformError }
  | { readonly kind: "reviewing" }
  | { readonly kind: "submitting"; readonly stage: SubmissionStage };

/** A submit that ended: what was sent, why, and what came of it. */
export type Submission = {
  readonly plan: RequestPlan;
  readonly reason: string;
  readonly result: SubmissionResult;
  /** By this machine's clock, epoch milliseconds. */
  readonly endedAtMs: number;
};

export type ReviewState = {
  readonly step: ReviewStep;
  /** The last submit of this draft, until it is put aside. */
  readonly submission: Submission | undefined;
};

/** The review of one draft: describe afresh, carry the draft over, submit what is shown. */
export type ReviewStore = StoreApi<ReviewState> & {
  /** Describe afresh and open; the draft is carried over to what is found. */
  open(): Promise<void>;
  /** Not while a submit is under way. */
  close(): void;
  /** Send the draft's plan, the one that is shown. */
  submit(reason: string): Promise<void>;
  dismissResult(): void;
};

export type ReviewEffects = Omit<SubmissionEffects, "platform" | "onStage"> & {
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export function createReviewStore(drafts: DraftStore, effects: ReviewEffects): ReviewStore {
  const store = createStore<ReviewState>(() => ({ step: { kind: "closed" }, submission: undefined }));
  let opening: AbortController | undefined;

  const open = async () => {
    if (store.getState().step.kind === "submitting") return;
    opening?.abort();
    const own = new AbortController();
    opening = own;
    store.setState({ step: { kind: "describing" } });
    try {
      const fresh = await describeAgain(drafts.platform, drafts.getState().draft.base, {
        signal: own.signal,
      });
      if (own.signal.aborted) return;
      drafts.rebase(fresh);
      store.setState({ step: { kind: "reviewing" } });
    } catch (error) {
      if (own.signal.aborted) return;
      if (!(error instanceof PlatformError)) throw error;
      store.setState({ step: { kind: "failed", error } });
    }
  };

  const submit = async (reason: string) => {
    if (store.getState().step.kind !== "reviewing") return;
    const { plan } = drafts.getState();
    const onStage = (stage: SubmissionStage) => store.setState({ step: { kind: "submitting", stage } });
    onStage("checking");
    const result = await submitPlan(plan, { ...effects, platform: drafts.platform, onStage });
    if (result.kind === "verified") drafts.settle(result.fresh);
    if (result.kind === "conflict") drafts.rebase(result.fresh);
    const submission = { plan, reason, result, endedAtMs: effects.now() };
    store.setState({ step: { kind: "closed" }, submission });
  };

  return Object.assign(store, {
    open,
    submit,
    close: () => {
      if (store.getState().step.kind === "submitting") return;
      opening?.abort();
      store.setState({ step: { kind: "closed" } });
    },
    dismissResult: () => store.setState({ submission: undefined }),
  });
}

/** How many keys a plan resets: the number that has to be typed. */
export function resetCount(plan: RequestPlan): number {
  return resetKeys(plan).length;
}
