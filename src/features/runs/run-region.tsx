import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { RenewToken } from "#components/renew-token.tsx";
import type { OpenRun } from "#engine/runs/open-run.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { countsSentence, runSentence, runStateWord } from "#messages/runs-messages.ts";
import { RunActions } from "./run-actions.tsx";
import { RunConflicts } from "./run-conflicts.tsx";
import { RunOutcomes } from "./run-outcomes.tsx";
import styles from "./run-region.module.css";
import type { RunTools } from "./run-tools.ts";

export type RunRegionProps = {
  readonly run: OpenRun;
  readonly tools: RunTools;
  /** Asks for an undo of the whole run, or of some of its objects. */
  readonly onUndo: (items?: readonly number[]) => void;
};

const SECOND_MS = 1000;
const OTHER_TAB_MS = 2000;

/** One run: how far it is, what stops it, what can be done, and what became of every object. */
export function RunRegion({ run, tools, onUndo }: RunRegionProps) {
  const view = useStore(run);
  const { progress, driver, rows, stored } = view;
  const { state, counts, total, pause } = progress;
  const nowMs = useNow(progress.wait !== undefined);
  useEffect(() => {
    if (driver !== "elsewhere") return undefined;
    const timer = setInterval(() => void run.refresh(), OTHER_TAB_MS);
    return () => clearInterval(timer);
  }, [driver, run]);
  const sentence = runSentence(view, nowMs);
  return (
    <section className={styles["run"]} aria-label={runsText("run")} data-state={state}>
      <div className={styles["head"]}>
        <strong>{driver === "elsewhere" ? runsText("state-elsewhere") : runStateWord(state)}</strong>
        <progress
          aria-label={runsText("verified")}
          value={counts.verified}
          max={Math.max(1, total)}
          aria-valuenow={counts.verified}
          aria-valuemax={total}
        />
        <span>{runsText("verified-of", { verified: counts.verified, total })}</span>
      </div>
      <p className={styles["counts"]} role="status">
        {countsSentence(counts)}
      </p>
      {sentence === undefined ? null : (
        <p className={styles["sentence"]} role="status">
          {sentence}
        </p>
      )}
      {state === "needs-token" ? (
        <RenewToken connection={stored.connection} onRenewed={() => run.resume()} />
      ) : null}
      <RunActions run={run} view={view} pause={pause} store={tools.store} onUndo={() => onUndo()} />
      {state === "ended" ? <RunConflicts run={run} rows={rows} tools={tools} /> : null}
      <RunOutcomes rows={rows} onUndo={state === "ended" ? (item) => onUndo([item]) : undefined} />
    </section>
  );
}

/** By the clock of the run's waits; renders once a second while there is a wait. */
function useNow(isWaiting: boolean): number {
  const [nowMs, setNowMs] = useState(() => performance.now());
  useEffect(() => {
    if (!isWaiting) return undefined;
    setNowMs(performance.now());
    const timer = setInterval(() => setNowMs(performance.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return nowMs;
}
