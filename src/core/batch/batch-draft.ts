import type { Batch } from "./batch.ts";
import { type Codes, joinCodes } from "./codes.ts";
import { addValues, type Dictionary } from "./dictionary.ts";
import { type Operation, type OperationCount, type OperationProblem, withoutMissing } from "./operation.ts";
import type { OperationTools } from "./operation-run.ts";
import { type ColumnChange, type OperationResult, runOperation } from "./run-operation.ts";

/** One operation that was carried out, with its columns as they were before and after it. */
export type BatchStep = {
  readonly operation: Operation;
  readonly count: OperationCount;
  readonly columns: readonly { readonly key: string; readonly before: Codes; readonly after: Codes }[];
  /** How many rows the batch had. Those that came later aren't in `before` and `after`. */
  readonly rowCount: number;
};

/** Newest first. A linked list, so that a step costs the same after ten thousand others. */
type Steps = { readonly step: BatchStep; readonly rest: Steps } | undefined;

/** A batch with the operations that led to what is wanted, and those that were undone. */
export type BatchDraft = { readonly batch: Batch; readonly past: Steps; readonly future: Steps };

export type OperationOutcome =
  /** The draft is the one given, and has no new step, where nothing changed. */
  | { readonly kind: "done"; readonly draft: BatchDraft; readonly count: OperationCount }
  | { readonly kind: "problem"; readonly problem: OperationProblem };

export function createBatchDraft(batch: Batch): BatchDraft {
  return { batch, past: undefined, future: undefined };
}

/**
 * Carries out an operation as one step. Whatever was undone before can't be redone any more. `counted`: the result of the
 * same operation on the same batch, when it was counted before.
 */
export function applyOperation(
  draft: BatchDraft,
  operation: Operation,
  tools: OperationTools,
  counted?: OperationResult,
): OperationOutcome {
  const result = counted && isCurrent(counted) ? counted : runOperation(draft.batch, operation, tools);
  if (result.kind === "problem") return result;
  const { changes, count } = result;
  if (changes.length === 0) return { kind: "done", draft, count };
  const columns = changes.map(({ key, before, after }) => ({ key, before, after }));
  const { rows } = draft.batch;
  const applied = count.notFound > 0 ? withoutMissing(operation, (id) => rows.has(id)) : operation;
  const step = { operation: applied, count, columns, rowCount: draft.batch.objects.length };
  const past = { step, rest: draft.past };
  return {
    kind: "done",
    draft: { batch: withChanges(draft.batch, changes), past, future: undefined },
    count,
  };
}

/** Do the codes of new values still follow those of the dictionaries? Other values may have been added since. */
function isCurrent(result: OperationResult): boolean {
  if (result.kind === "problem") return false;
  return result.changes.every(({ dictionary, firstNewCode }) => dictionary.values.length === firstNewCode);
}

/** Takes the newest operation back by putting its columns back. */
export function undoOperation(draft: BatchDraft): BatchDraft {
  const { past, future } = draft;
  if (!past) return draft;
  const batch = withColumns(draft.batch, past.step, "before");
  return { batch, past: past.rest, future: { step: past.step, rest: future } };
}

export function redoOperation(draft: BatchDraft): BatchDraft {
  const { past, future } = draft;
  if (!future) return draft;
  const batch = withColumns(draft.batch, future.step, "after");
  return { batch, past: { step: future.step, rest: past }, future: future.rest };
}

/** The same operations over a batch that got further objects: nothing of what was done concerns those. */
export function withBatch(draft: BatchDraft, batch: Batch): BatchDraft {
  return { ...draft, batch };
}

/** Operations as a plain list, oldest first: those that are done, then those that were undone. */
export function operationsOf({ past, future }: BatchDraft): {
  readonly operations: readonly Operation[];
  readonly doneCount: number;
} {
  const operations: Operation[] = [];
  for (let at = past; at; at = at.rest) operations.push(at.step.operation);
  operations.reverse();
  const doneCount = operations.length;
  for (let at = future; at; at = at.rest) operations.push(at.step.operation);
  return { operations, doneCount };
}

function withChanges(batch: Batch, changes: readonly ColumnChange[]): Batch {
  const columns = new Map(batch.columns);
  const grown = new Set<Dictionary>();
  for (const { key, dictionary, newValues, after } of changes) {
    if (!grown.has(dictionary)) addValues(dictionary, newValues);
    grown.add(dictionary);
    columns.set(key, { key, dictionary, base: batch.columns.get(key)?.base ?? [], now: after });
  }
  return { ...batch, columns };
}

/** A column stays when its last cell goes: what can be redone has the codes of its dictionary. */
function withColumns(batch: Batch, step: BatchStep, which: "before" | "after"): Batch {
  const columns = new Map(batch.columns);
  for (const change of step.columns) {
    const column = columns.get(change.key);
    if (!column) continue;
    const hasLaterRows = step.rowCount < batch.objects.length;
    const codes = change[which];
    columns.set(change.key, {
      ...column,
      now: hasLaterRows ? joinCodes(codes, step.rowCount, column.base) : codes,
    });
  }
  return { ...batch, columns };
}
