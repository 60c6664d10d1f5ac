import type { Batch } from "#core/batch/batch.ts";
import type { BatchDraft } from "#core/batch/batch-draft.ts";
import { type BatchEffects, batchEffects, type RowState, rowStates } from "#core/batch/effects.ts";

import type { WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { writeRule } from "#platforms/write-rule.ts";
import { rememberFor, rememberForPair } from "../remember.ts";
import type { BatchRowsShown } from "./shown-rows.ts";

/** All that actions on a batch change. Everything else that is shown of it is computed from it. */
export type BatchSource = {
  readonly draft: BatchDraft;
  readonly mode: WriteMode;
  readonly shown: BatchRowsShown;
  /** Rows of the batch, filtered and in order as of when that was asked for: an edit never hides or moves the row that it is in. */
  readonly rows: Uint32Array;
  /** Ids of the objects that are ticked. */
  readonly selected: ReadonlySet<string>;
  /** Another tab writes this batch: nothing can be changed here but what is looked at. */
  readonly isLocked: boolean;
};

/** A batch with all that follows from it. The members of the lower group are computed when they are read, and once. */
export type BatchState = BatchSource & {
  readonly batch: Batch;
  /** By row of the batch. */
  readonly states: readonly RowState[];
  /** The effects of a write of the whole batch in its mode. */
  readonly effects: BatchEffects;
  /** The effects of a write in another mode. */
  effectsIn(mode: WriteMode): BatchEffects;
};

/** Gives the whole state for a source, and the same one for the same source. One batch store has one. */
export function createBatchStateReader({
  description,
}: Pick<MetadataPlatform, "description">): (source: BatchSource) => BatchState {
  const removedInMerge = description.nullInMerge === "removes" ? "removed" : "ignored";
  const statesOf = rememberFor((batch: Batch) => rowStates(batch, description.limits));
  const effectsOf = rememberForPair((batch: Batch, mode: WriteMode) =>
    batchEffects(batch, statesOf(batch), writeRule(mode, removedInMerge)),
  );

  return rememberFor((source: BatchSource) => {
    const { batch } = source.draft;
    return {
      ...source,
      batch,
      get states() {
        return statesOf(batch);
      },
      get effects() {
        return effectsOf(batch, source.mode);
      },
      effectsIn: (mode: WriteMode) => effectsOf(batch, mode),
    };
  });
}
