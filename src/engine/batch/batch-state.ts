import type { Batch } from "#core/batch/batch.ts";
import type { BatchDraft } from "#core/batch/batch-draft.ts";
import { filterRows, type RowFilter } from "#core/batch/batch-filter.ts";
import { type BatchSort, sortRows } from "#core/batch/batch-sort.ts";
import { type BatchEffects, batchEffects, type RowState, rowStates } from "#core/batch/effects.ts";

import type { WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { writeRule } from "#platforms/write-rule.ts";
import { rememberFor, rememberForPair } from "../remember.ts";

/** Which objects are shown, and in which order. */
export type BatchRowsShown = {
  readonly filters: readonly RowFilter[];
  /** The order in which the objects were added, when absent. */
  readonly sort?: BatchSort | undefined;
};

/** All that actions on a batch change. Everything else that is shown of it is computed from it. */
export type BatchSource = {
  readonly draft: BatchDraft;
  readonly mode: WriteMode;
  readonly shown: BatchRowsShown;
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
  /** What a write of the whole batch in its mode would do. */
  readonly effects: BatchEffects;
  /** Rows of the batch, filtered and in the order in which they are shown. */
  readonly rows: Uint32Array;
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
  const rowsOf = rememberForPair((batch: Batch, { filters, sort }: BatchRowsShown) => {
    const rows = filterRows(batch, filters, statesOf(batch));
    return sort ? sortRows(batch, rows, sort) : rows;
  });

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
      get rows() {
        return rowsOf(batch, source.shown);
      },
    };
  });
}
