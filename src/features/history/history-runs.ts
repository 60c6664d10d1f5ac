import { useEffect, useState } from "react";
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

const NO_RUNS: readonly StoredRun[] = [];

/** All runs as they are stored, newest first; none while they can't be read, which their own page says. */
export function useStoredRuns(store: HistoryRuns["store"]): readonly StoredRun[] {
  const [runs, setRuns] = useState(NO_RUNS);
  useEffect(() => {
    let isShown = true;
    const read = () => {
      store.list().then(
        (list) => isShown && setRuns(list),
        () => undefined,
      );
    };
    read();
    const stop = store.subscribe(read);
    addEventListener("focus", read);
    return () => {
      isShown = false;
      stop();
      removeEventListener("focus", read);
    };
  }, [store]);
  return runs;
}

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
