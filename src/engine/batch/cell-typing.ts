import { type Batch, wantedAt } from "#core/batch/batch.ts";
import { applyOperation, type BatchDraft, type BatchStep, undoOperation } from "#core/batch/batch-draft.ts";
import { cellOperation } from "#core/batch/block-operation.ts";
import type { Operation } from "#core/batch/operation.ts";
import type { OperationTools } from "#core/batch/operation-run.ts";
import { isForeign } from "#core/object/metadata.ts";
import { spliceText } from "#core/text/splice-text.ts";

/** A key stroke in one cell. All strokes until the cell is left have the same session. */
export type Stroke = {
  readonly id: string;
  readonly key: string;
  /** The whole text that the input has now. */
  readonly text: string;
  readonly session: string;
};

/** The change that a session of strokes has made to a draft so far. */
export type CellTyping = {
  readonly session: string;
  /** The one step that all its strokes are; absent while the cell is as it was. */
  readonly step: BatchStep | undefined;
  /** The steps that could be redone before the first stroke. */
  readonly future: BatchDraft["future"];
};

/**
 * Types into a cell. However many strokes a session has, they are one step, made anew from the cell as it was before: a cell that is
 * typed back is untouched, and whatever could be redone then can be redone again. An absent key isn't added while nothing is typed.
 */
export function typeStroke(
  draft: BatchDraft,
  before: CellTyping | undefined,
  { id, key, text, session }: Stroke,
  tools: OperationTools,
): { readonly draft: BatchDraft; readonly typing: CellTyping } {
  const makeOperation: MakeOperation = (batch) => {
    const row = batch.rows.get(id);
    const value = row === undefined ? undefined : wantedAt(batch, row, key);
    if (isForeign(value) || (value === undefined && text === "")) return undefined;
    return cellOperation(id, key, spliceText(value ?? "", text));
  };
  return typeOperation(draft, before, { makeOperation, session }, tools);
}

/** Makes the operation that a session amounts to so far, for the batch as it was before the session. */
export type MakeOperation = (batch: Batch) => Operation | undefined;

/** Replaces the step of a session by another one, made anew for the batch as it was before. */
export function typeOperation(
  draft: BatchDraft,
  before: CellTyping | undefined,
  { makeOperation, session }: { readonly makeOperation: MakeOperation; readonly session: string },
  tools: OperationTools,
): { readonly draft: BatchDraft; readonly typing: CellTyping } {
  const isOngoing = before !== undefined && isOf(draft, before, session);
  const start = isOngoing ? withoutTyping(draft, before) : draft;
  const { future } = start;
  const untouched = { draft: start, typing: { session, step: undefined, future } };
  const operation = makeOperation(start.batch);
  const outcome = operation && applyOperation(start, operation, tools);
  if (!outcome || outcome.kind === "problem" || outcome.draft === start) return untouched;
  return { draft: outcome.draft, typing: { session, step: outcome.draft.past?.step, future } };
}

/** The draft as it was before a session; the same draft where it did nothing, or where something else was done since. */
export function abandonTyping(
  draft: BatchDraft,
  typing: CellTyping | undefined,
  session: string,
): BatchDraft {
  return typing && isOf(draft, typing, session) ? withoutTyping(draft, typing) : draft;
}

/** Is it the newest thing that was done to the draft? */
function isOf({ past }: BatchDraft, { step, session: own }: CellTyping, session: string): boolean {
  return own === session && (step === undefined || step === past?.step);
}

function withoutTyping(draft: BatchDraft, { step, future }: CellTyping): BatchDraft {
  return step ? { ...undoOperation(draft), future } : draft;
}
