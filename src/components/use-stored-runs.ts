import { useEffect, useState } from "react";
import type { StoredRun } from "#engine/runs/run-record.ts";
import type { RunStore } from "#engine/runs/run-store.ts";

const NO_RUNS: readonly StoredRun[] = [];

/**
 * All runs as they are stored, newest first; none while they can't be read, which the page of runs reports.
 * Another tab's runs appear when the window gets the focus.
 */
export function useStoredRuns(store: Pick<RunStore, "list" | "subscribe">): readonly StoredRun[] {
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
