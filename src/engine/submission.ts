import type { RequestPlan } from "#core/request-plan.ts";
import type { Snapshot } from "#core/snapshot.ts";
import { stillHolds, type Verification, verifyPlan } from "#core/verification.ts";
import { isRetryable, PlatformError } from "#platforms/errors.ts";
import type { MetadataPlatform, Receipt } from "#platforms/port.ts";
import { describeAgain } from "./describe-again.ts";

export type SubmissionStage = "checking" | "sending" | "reading-back";

/** How a submit ended. The draft is forgotten for `verified` alone. */
export type SubmissionResult =
  /** A fresh describe shows what the plan promised. `error` is there when the answer itself was lost or a refusal. */
  | {
      readonly kind: "verified";
      readonly fresh: Snapshot;
      readonly verification: Verification;
      readonly error?: PlatformError;
    }
  /** Something of the write is there, but not what was promised. */
  | {
      readonly kind: "differs";
      readonly fresh: Snapshot;
      readonly verification: Verification;
      readonly error?: PlatformError;
    }
  /** The object changed after the review: nothing was sent. */
  | { readonly kind: "conflict"; readonly fresh: Snapshot }
  /** Nothing was changed: not sent, refused, or lost on the way as `fresh` shows. */
  | {
      readonly kind: "refused";
      readonly wasSent: boolean;
      readonly error: PlatformError;
      readonly fresh?: Snapshot;
    }
  /** It may have been carried out, and couldn't be read back. */
  | { readonly kind: "unknown"; readonly error: PlatformError };

export type SubmissionEffects = {
  readonly platform: Pick<MetadataPlatform, "describe" | "send" | "description">;
  readonly createOperationId: () => string;
  /** Resolves after that many milliseconds. */
  readonly wait: (delayMs: number) => Promise<void>;
  /** From 0 to 1, for back-off. */
  readonly random: () => number;
  readonly onStage?: (stage: SubmissionStage) => void;
};

const READ_ATTEMPTS = 5;
const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 30_000;
/** Nobody sits in front of a dialog for longer: then the submit ends, and says how long the platform asks to wait. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Check, send, read back. The plan is sent as it stands; a write without an answer is read back before anything else,
 * and sent again only when it certainly didn't land and the object is still as the plan expects it.
 */
export async function submitPlan(plan: RequestPlan, effects: SubmissionEffects): Promise<SubmissionResult> {
  effects.onStage?.("checking");
  const checked = await readBack(plan, effects);
  if ("error" in checked) return { kind: "refused", wasSent: false, error: checked.error };
  if (!stillHolds(plan, checked.fresh)) return { kind: "conflict", fresh: checked.fresh };

  const operationId = effects.createOperationId();
  const sendLimit = effects.platform.description.sendLimit[plan.mode.kind];
  for (let attempt = 1; ; attempt += 1) {
    effects.onStage?.("sending");
    const receipt = await sendRequests(plan, effects, operationId);
    if (receipt.kind === "not-sent") return { kind: "refused", wasSent: false, error: receipt.error };

    effects.onStage?.("reading-back");
    const result = await settle(plan, receipt, effects);
    const mayGoAgain = receipt.kind === "unknown" && result.kind === "refused" && result.fresh;
    if (!mayGoAgain || attempt >= sendLimit || !stillHolds(plan, mayGoAgain)) return result;
    await effects.wait(backoffMs(attempt, effects.random));
  }
}

/** Every request of a plan, in order, until one isn't answered with yes. */
async function sendRequests(
  plan: RequestPlan,
  { platform }: SubmissionEffects,
  operationId: string,
): Promise<Receipt> {
  let last: Receipt | undefined;
  for (const request of plan.requests) {
    last = await platform.send(request, { operationId });
    if (last.kind !== "answered") return last;
  }
  const error = new PlatformError({ kind: "invalid", sent: "no", detail: "the plan has no request" });
  return last ?? { kind: "not-sent", error };
}

/** What a fresh describe says about a write that was sent. It isn't asked while the platform wants a wait. */
async function settle(
  plan: RequestPlan,
  receipt: Exclude<Receipt, { kind: "not-sent" }>,
  effects: SubmissionEffects,
): Promise<SubmissionResult> {
  const read = await readBack(plan, effects, receipt.kind === "answered" ? undefined : receipt.error);
  if ("error" in read) {
    if (receipt.kind === "refused") return { kind: "refused", wasSent: true, error: receipt.error };
    return { kind: "unknown", error: receipt.kind === "unknown" ? receipt.error : read.error };
  }
  const { fresh } = read;
  const verification = verifyPlan(plan, fresh);
  if (receipt.kind === "answered") {
    return { kind: verification.isAsExpected ? "verified" : "differs", fresh, verification };
  }
  const { error } = receipt;
  if (verification.isUnchanged) return { kind: "refused", wasSent: true, error, fresh };
  return { kind: verification.isAsExpected ? "verified" : "differs", fresh, verification, error };
}

/** Describe afresh; reads may be asked again. `earlier` is the write's error, which may ask for a wait. */
async function readBack(
  { base }: RequestPlan,
  { platform, wait, random }: SubmissionEffects,
  earlier?: PlatformError,
): Promise<{ fresh: Snapshot } | { error: PlatformError }> {
  if (earlier?.facts.retryAfterMs !== undefined) {
    if (earlier.facts.retryAfterMs > LONGEST_WAIT_MS) return { error: earlier };
    await wait(earlier.facts.retryAfterMs);
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { fresh: await describeAgain(platform, base) };
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const askedMs = error.facts.retryAfterMs ?? 0;
      const isOver = attempt >= READ_ATTEMPTS || askedMs > LONGEST_WAIT_MS;
      if (!isRetryable(error.facts) || isOver) return { error };
      await wait(Math.max(askedMs, backoffMs(attempt, random)));
    }
  }
}

function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** attempt);
}
