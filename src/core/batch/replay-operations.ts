import type { Batch } from "./batch.ts";
import { applyOperation, type BatchDraft, createBatchDraft, undoOperation } from "./batch-draft.ts";
import { decodeOperationInSteps } from "./decode-operation.ts";
import type { InSteps } from "./in-steps.ts";
import type { OperationProblem } from "./operation.ts";
import type { OperationTools } from "./operation-run.ts";
import { operationSteps } from "./run-operation.ts";

export type OperationLoss =
  | { readonly kind: "missing" }
  /** `field`: which part of it isn't what it should be. */
  | { readonly kind: "malformed"; readonly field: string }
  | { readonly kind: "failed"; readonly problem: OperationProblem };

export type StoredOperations = {
  /** As stored, oldest first. */
  readonly operations: readonly unknown[];
  readonly operationCount: number;
  /** How many are done; those after them were undone and can be redone. */
  readonly doneCount: number;
};

export type Replayed = {
  readonly draft: BatchDraft;
  /** From which operation on nothing was done, and why; undefined where all were done. */
  readonly loss: { readonly from: number; readonly why: OperationLoss } | undefined;
};

export type ReplayFacts = {
  /** The id of a row's object; undefined where the object was lost. */
  readonly idAt: (row: number) => string | undefined;
  readonly tools: OperationTools;
};

/** Does stored operations once more on their batch, and tells how many are done so far. */
export function* replayInSteps(
  batch: Batch,
  { operations, operationCount, doneCount }: StoredOperations,
  facts: ReplayFacts,
): InSteps<Replayed, number> {
  let draft = createBatchDraft(batch);
  let loss: Replayed["loss"];
  const isStep: boolean[] = [];
  for (let index = 0; index < operationCount && !loss; index += 1) {
    yield index;
    const outcome = yield* redoInSteps(draft, operations[index], facts);
    if (outcome.kind === "done") {
      isStep.push(outcome.draft !== draft);
      draft = outcome.draft;
    } else loss = { from: index, why: outcome };
  }
  // Operations that were undone are done too, and then taken back, so that they can be redone.
  for (let undone = isStep.length - 1; undone >= doneCount; undone -= 1) {
    if (isStep[undone]) draft = undoOperation(draft);
  }
  return { draft, loss };
}

function* redoInSteps(
  draft: BatchDraft,
  stored: unknown,
  { idAt, tools }: ReplayFacts,
): InSteps<OperationLoss | { readonly kind: "done"; readonly draft: BatchDraft }> {
  if (stored === undefined) return { kind: "missing" };
  const decoded = yield* decodeOperationInSteps(stored, idAt);
  if (decoded.kind === "malformed") return decoded;
  const { operation } = decoded;
  const result = yield* operationSteps(draft.batch, operation, tools);
  yield;
  const outcome = applyOperation(draft, operation, tools, result);
  return outcome.kind === "problem" ? { kind: "failed", problem: outcome.problem } : outcome;
}
