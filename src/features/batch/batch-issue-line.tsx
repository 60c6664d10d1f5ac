import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { TemplateStore } from "#engine/template/templates.ts";
import { BatchIssueList } from "./batch-issue-list.tsx";
import { useBatchIssues } from "./use-batch-issues.ts";

export type BatchIssueLineProps = { readonly store: BatchStore; readonly template: TemplateStore };

/** The line of issues, which alone renders when they change. */
export function BatchIssueLine({ store, template }: BatchIssueLineProps) {
  return <BatchIssueList store={store} issues={useBatchIssues(store, template)} />;
}
