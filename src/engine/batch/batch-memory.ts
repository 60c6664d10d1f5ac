import { createBatch } from "#core/batch/add-objects.ts";
import { type BatchDraft, createBatchDraft } from "#core/batch/batch-draft.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { MERGE, type WriteMode } from "#core/write/request-plan.ts";
import type { LeftOut } from "./batch-finding.ts";

/** The parts of a batch that have to be stored: all else follows from them. */
export type BatchMemory = {
  readonly draft: BatchDraft;
  readonly mode: WriteMode;
  /** Objects that were asked for and aren't read yet: without them nobody would know that they are missing. */
  readonly waiting: readonly ObjectRef[];
  readonly leftOut: readonly LeftOut[];
};

export function emptyBatchMemory(): BatchMemory {
  return { draft: createBatchDraft(createBatch()), mode: MERGE, waiting: [], leftOut: [] };
}

export function isSameBatchMemory(one: BatchMemory, other: BatchMemory): boolean {
  return (
    one.draft === other.draft &&
    one.mode === other.mode &&
    one.waiting === other.waiting &&
    one.leftOut === other.leftOut
  );
}

/** Are there objects, or any that were asked for? Without them nothing of a batch is stored. */
export function hasObjects({ draft: { batch }, waiting, leftOut }: BatchMemory): boolean {
  return batch.objects.length + batch.unreadable.length + waiting.length + leftOut.length > 0;
}

/** Are there changes that starting anew would put aside? */
export function hasChanges({ draft }: Pick<BatchMemory, "draft">): boolean {
  return draft.past !== undefined;
}
