import { isWritable } from "./batch.ts";
import { ABSENT } from "./dictionary.ts";
import type { InSteps } from "./in-steps.ts";
import type { Operation } from "./operation.ts";
import type { OperationRun } from "./operation-run.ts";

type Of<V extends Operation["verb"]> = Extract<Operation, { readonly verb: V }>;

/** A value that isn't text can be removed too; nothing else can be made of it. */
export function* runRemove(run: OperationRun, { keys }: Of<"remove">): InSteps<void> {
  for (const key of keys) {
    yield;
    if (!run.batch.columns.has(key)) continue;
    const column = run.column(key);
    for (const row of run.rows) column.put(row, ABSENT);
  }
}

export function* runRevert(run: OperationRun, { keys }: Of<"revert">): InSteps<void> {
  for (const key of keys) {
    yield;
    if (!run.batch.columns.has(key)) continue;
    const column = run.column(key);
    for (const row of run.rows) column.put(row, column.describedAt(row));
  }
}

/** How many cells are written in one step. */
const STEP_CELLS = 5000;

export function* runWrite(run: OperationRun, { columns }: Of<"write">): InSteps<void> {
  const { rows, objects } = run.batch;
  for (const { key, ids, texts } of columns) {
    const column = run.column(key);
    for (const [index, id] of ids.entries()) {
      if (index % STEP_CELLS === 0) yield;
      const row = rows.get(id);
      const text = texts[index];
      if (row === undefined || text === undefined || !isWritable(objects[row])) continue;
      if (text === null) column.put(row, ABSENT);
      else if (column.isForeign(column.at(row))) run.skipped.foreign += 1;
      else column.put(row, column.codeOf(text));
    }
  }
}
