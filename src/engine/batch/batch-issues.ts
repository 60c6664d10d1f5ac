import type { Batch, BatchColumn } from "#core/batch/batch.ts";
import {
  type BatchLinting,
  type ColumnIssues,
  lintColumn,
  lintColumnKeys,
  missingByKey,
} from "#core/batch/batch-lint.ts";
import type { Template } from "#core/fields/template.ts";
import type { Issue } from "#core/lint/issue.ts";
import { createObservable, type Observable } from "#submission/observable.ts";
import type { BatchStore } from "./batch-store.ts";

/** The issues of a batch's values and keys. */
export type BatchIssues = {
  readonly columns: readonly ColumnIssues[];
  /** Issues of columns whose keys are nearly the same. */
  readonly keys: readonly Issue[];
  /** How many objects lack a key that the template requires. */
  readonly missing: readonly { readonly key: string; readonly objects: number }[];
};

export type IssueRules = Pick<BatchLinting, "linters"> & { readonly template: Template | undefined };

const NONE: BatchIssues = { columns: [], keys: [], missing: [] };

/** Issues follow an edit after such a pause, so that looking for them delays no key stroke. */
const PAUSE_MS = 150;
/** Another task may come in between after so long. */
const SLICE_MS = 8;

/**
 * Looks for the issues of a batch and follows its edits, until it is stopped. It works in slices of a few milliseconds; a column that
 * didn't change isn't looked at again.
 */
export function followIssues(
  store: BatchStore,
  { linters, template }: IssueRules,
): { readonly issues: Observable<BatchIssues>; readonly stop: () => void } {
  const [issues, set] = createObservable<BatchIssues>(NONE);
  const linting = { limits: store.platform.description.limits, linters };
  const known = new WeakMap<BatchColumn, readonly ColumnIssues[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  const look = async () => {
    round += 1;
    const own = round;
    const { batch } = store.getState();
    const columns: ColumnIssues[] = [];
    let sliceEndsMs = performance.now() + SLICE_MS;
    for (const column of batch.columns.values()) {
      const parts = lintColumn(column, batch.objects.length, linting);
      let found = known.get(column);
      while (!found) {
        const part = parts.next();
        if (part.done) found = part.value;
        if (performance.now() < sliceEndsMs) continue;
        await nextTask();
        if (own !== round) return;
        sliceEndsMs = performance.now() + SLICE_MS;
      }
      known.set(column, found);
      columns.push(...found);
    }
    set({ columns, ...issuesOfKeys(batch, template) });
  };
  const ask = (delayMs: number) => {
    clearTimeout(timer);
    round += 1;
    timer = setTimeout(() => void look(), delayMs);
  };
  const stopFollowing = store.subscribe((now, before) => {
    if (now.batch !== before.batch) ask(PAUSE_MS);
  });
  ask(0);
  return {
    issues,
    stop: () => {
      clearTimeout(timer);
      round += 1;
      stopFollowing();
    },
  };
}

function issuesOfKeys(batch: Batch, template: Template | undefined) {
  return { keys: lintColumnKeys(batch), missing: template ? missingByKey(batch, template) : [] };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
