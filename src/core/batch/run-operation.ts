import type { Limits } from "../object/limits.ts";
import type { MetadataValue } from "../object/metadata.ts";
import { utf8Length } from "../text/utf8.ts";
import type { Batch } from "./batch.ts";
import { runRemove, runRevert, runWrite } from "./cell-verbs.ts";
import { type Codes, eachDifferentChunk } from "./codes.ts";
import { runCompose, runCopy, runRename, runSplit } from "./column-verbs.ts";
import { ABSENT, type Dictionary } from "./dictionary.ts";
import { finishSteps, type InSteps } from "./in-steps.ts";
import { idsInSteps, type Operation, type OperationCount, type OperationProblem } from "./operation.ts";
import { type ColumnRun, type OperationRun, type OperationTools, startRun } from "./operation-run.ts";
import { runFillDown, runFindReplace, runMergeValues, runSet, runTransform } from "./value-verbs.ts";

/** The result of an operation for one column, whose dictionary doesn't have the new values yet. */
export type ColumnChange = {
  readonly key: string;
  readonly dictionary: Dictionary;
  readonly newValues: readonly MetadataValue[];
  /** The code of the first new value: one more than the dictionary had when the operation was run. */
  readonly firstNewCode: number;
  readonly before: Codes;
  readonly after: Codes;
};

export type OperationResult =
  | { readonly kind: "result"; readonly changes: readonly ColumnChange[]; readonly count: OperationCount }
  | { readonly kind: "problem"; readonly problem: OperationProblem };

/**
 * Finds out what an operation does to a batch, which stays as it is. Counting before and carrying out are this one
 * function, so that no count can be wrong about what follows.
 */
export function runOperation(batch: Batch, operation: Operation, tools: OperationTools): OperationResult {
  return finishSteps(operationSteps(batch, operation, tools));
}

/** The same in short steps, for a count that gives way to typing: an expression may have a hundred thousand texts to look at. */
export function* operationSteps(
  batch: Batch,
  operation: Operation,
  tools: OperationTools,
): InSteps<OperationResult> {
  const run = startRun(batch, yield* idsInSteps(operation));
  yield;
  const problem = yield* runVerb(run, operation, tools);
  yield;
  if (problem) return { kind: "problem", problem };
  const changed = new Uint8Array(batch.objects.length);
  const cells = { cells: 0, added: 0, overwritten: 0, removed: 0, tooLong: 0 };
  const changes: ColumnChange[] = [];
  for (const column of run.columns()) {
    yield;
    const after = column.after();
    const before = cells.cells;
    countColumn(column, after, { changed, cells, limits: tools.limits });
    if (cells.cells === before) continue;
    const { key, dictionary, added: newValues, firstNewCode } = column;
    changes.push({ key, dictionary, newValues, firstNewCode, before: column.before, after });
  }
  const objects = changed.reduce((sum, flag) => sum + flag, 0);
  const count = {
    ...cells,
    ...run.skipped,
    objects,
    unchanged: run.rows.length - objects,
    readOnly: run.named.length - run.rows.length,
    notFound: run.notFound,
  };
  return { kind: "result", changes, count };
}

function* runVerb(
  run: OperationRun,
  operation: Operation,
  tools: OperationTools,
): InSteps<OperationProblem | undefined> {
  switch (operation.verb) {
    case "set":
    case "set-where-absent":
    case "set-where-present":
      runSet(run, operation);
      return undefined;
    case "find-replace":
      return yield* runFindReplace(run, operation, tools);
    case "transform":
      yield* runTransform(run, operation);
      return undefined;
    case "fill-down":
      runFillDown(run, operation);
      return undefined;
    case "copy":
      runCopy(run, operation);
      return undefined;
    case "compose":
      return yield* runCompose(run, operation);
    case "split":
      return yield* runSplit(run, operation);
    case "rename":
      runRename(run, operation);
      return undefined;
    case "remove":
      yield* runRemove(run, operation);
      return undefined;
    case "revert":
      yield* runRevert(run, operation);
      return undefined;
    case "merge-values":
      yield* runMergeValues(run, operation);
      return undefined;
    case "write":
      yield* runWrite(run, operation);
      return undefined;
  }
}

type Counting = {
  readonly changed: Uint8Array;
  readonly cells: { cells: number; added: number; overwritten: number; removed: number; tooLong: number };
  readonly limits: Limits;
};

function countColumn(column: ColumnRun, after: Codes, { changed, cells, limits }: Counting): void {
  const isLongKey = utf8Length(column.key) > limits.keyBytes;
  const known = new Map<number, boolean>();
  const isTooLong = (code: number): boolean => {
    if (isLongKey) return true;
    const value = column.valueOf(code);
    // A code unit has three bytes at most: most texts are short enough by their length alone.
    if (typeof value !== "string" || value.length * 3 <= limits.valueBytes) return false;
    const isLong = known.get(code) ?? utf8Length(value) > limits.valueBytes;
    known.set(code, isLong);
    return isLong;
  };
  eachDifferentChunk(column.before, after, (from, to, firstRow) => {
    for (let index = 0; index < to.length; index += 1) {
      const old = from[index] ?? ABSENT;
      const now = to[index] ?? ABSENT;
      if (old === now) continue;
      changed[firstRow + index] = 1;
      cells.cells += 1;
      if (old === ABSENT) cells.added += 1;
      else if (now === ABSENT) cells.removed += 1;
      else cells.overwritten += 1;
      if (now !== ABSENT && isTooLong(now)) cells.tooLong += 1;
    }
  });
}
