import type { HistoryListState } from "#engine/journal/history-list.ts";
import { isReadable } from "#engine/journal/journal-entry.ts";
import type { StoredRun } from "#engine/runs/run-record.ts";
import type { RunStore } from "#engine/runs/run-store.ts";

/** The runs of this browser, which stand among its submits. */
export type HistoryRuns = {
  readonly store: Pick<RunStore, "list" | "subscribe">;
  /** Opens the undo of a run. */
  readonly onUndo: (id: string) => void;
};

/** The runs that belong to the part of the history that is shown: those that match, and that aren't older than its last submit. */
export function runsShown(
  runs: readonly StoredRun[],
  { shown, looked, total, query }: Pick<HistoryListState, "shown" | "looked" | "total" | "query">,
): readonly StoredRun[] {
  const last = shown.findLast(isReadable);
  const oldestMs = looked >= total || !last ? Number.NEGATIVE_INFINITY : last.startedAtMs;
  const words = query.toLowerCase();
  return runs.filter(({ startedAtMs, reason, id, connection, project = "" }) => {
    const text = `${reason}\n${id}\n${connection}\n${project}`.toLowerCase();
    return startedAtMs >= oldestMs && text.includes(words);
  });
}
