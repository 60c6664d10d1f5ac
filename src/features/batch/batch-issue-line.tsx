import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { columnLayoutOf, shownKeys } from "#engine/batch/column-layout.ts";
import type { TemplateStore } from "#engine/template/templates.ts";
import { cellOf } from "#ui/sheet-grid/grid-cells.ts";
import { useCommand } from "#ui/use-command.ts";
import { keyOfColumn } from "./batch-columns.ts";
import { BatchIssueList } from "./batch-issue-list.tsx";
import { nextIssuePlace, type SheetPlace } from "./issue-tour.ts";
import { useBatchIssues } from "./use-batch-issues.ts";

export type BatchIssueLineProps = {
  readonly store: BatchStore;
  readonly template: TemplateStore;
  /** The keys of the batch. */
  readonly keys: readonly string[];
  readonly onGoTo: (place: SheetPlace) => void;
};

/** The line of issues, which alone renders when they change, and the keys that go from one to the next. */
export function BatchIssueLine({ store, template, keys, onGoTo }: BatchIssueLineProps) {
  const issues = useBatchIssues(store, template);
  const go = (step: 1 | -1) => {
    const { batch, rows } = store.getState();
    const shown = { rows, keys: shownKeys(keys, columnLayoutOf(store).getState()) };
    const place = nextIssuePlace(batch, issues?.columns ?? [], shown, focusedPlace(), step);
    if (place) onGoTo(place);
  };
  useCommand({
    id: "next-issue",
    shortcuts: COMMAND_SHORTCUTS["next-issue"],
    isEnabled: () => true,
    run: () => go(1),
  });
  useCommand({
    id: "previous-issue",
    shortcuts: COMMAND_SHORTCUTS["previous-issue"],
    isEnabled: () => true,
    run: () => go(-1),
  });
  return <BatchIssueList store={store} issues={issues} />;
}

function focusedPlace(): SheetPlace | undefined {
  const { rowId = -1, columnId = "" } = cellOf(document.activeElement) ?? {};
  const key = keyOfColumn(columnId);
  return key === undefined || rowId < 0 ? undefined : { row: rowId, key };
}
