import { useState } from "react";
import type { OpenRun, RunView } from "#engine/runs/open-run.ts";
import { retryCount } from "#engine/runs/run-rows.ts";
import type { RunStore } from "#engine/runs/run-store.ts";
import { runsText } from "#messages/compiled/runs.ts";
import type { RunPause } from "#submission/run/run-state.ts";
import { Button } from "#ui/button.tsx";
import { ReportButton } from "./report-button.tsx";
import styles from "./run-region.module.css";

export type RunActionsProps = {
  readonly run: OpenRun;
  readonly view: RunView;
  readonly pause: RunPause | undefined;
  readonly store: RunStore;
  readonly onUndo: () => void;
};

/** The buttons for a run in its present state. */
export function RunActions({ run, view, pause, store, onUndo }: RunActionsProps) {
  const { driver, progress, rows, isUnreachable, isDamaged } = view;
  const { state } = progress;
  const [isRetrying, setIsRetrying] = useState(false);
  const isHere = driver === "here";
  const isMoving = state === "running" || state === "waiting" || state === "queued";
  const retries = retryCount(rows);
  const retry = async () => {
    setIsRetrying(true);
    try {
      await run.retryFailed();
    } finally {
      setIsRetrying(false);
    }
  };
  const hasWritten = rows.some(
    ({ outcome }) => outcome === "verified" || outcome === "partly" || outcome === "differs",
  );
  return (
    <div className={styles["actions"]}>
      {isHere && isMoving ? (
        <Button command="pause-run" onClick={run.pause}>
          {runsText("pause")}
        </Button>
      ) : null}
      {isHere && state === "paused" ? (
        <Button command="resume-run" kind="primary" onClick={() => resume(run, pause)}>
          {pause?.kind === "other-account"
            ? runsText("resume-other-account", { account: pause.account })
            : runsText("resume")}
        </Button>
      ) : null}
      {isHere && state !== "cancelling" && state !== "ended" ? (
        <Button command="cancel-run" kind="danger" onClick={run.cancel}>
          {runsText("cancel-run")}
        </Button>
      ) : null}
      {state === "ended" && retries > 0 && !isUnreachable && !isDamaged ? (
        <Button
          command="retry-failed"
          isDisabled={isRetrying}
          title={runsText("retry-count", { count: retries })}
          onClick={() => void retry()}
        >
          {runsText("retry-failed")}
        </Button>
      ) : null}
      {state === "ended" ? (
        <Button
          command="undo-run"
          isDisabled={!hasWritten}
          disabledReason={runsText("nothing-to-undo")}
          title={runsText("undo-hint")}
          onClick={onUndo}
        >
          {runsText("undo-run")}
        </Button>
      ) : null}
      <ReportButton id={run.id} store={store} />
    </div>
  );
}

/** Going on as another account has to be what was read on the button. */
function resume(run: OpenRun, pause: RunPause | undefined): void {
  run.resume({ withOtherAccount: pause?.kind === "other-account" });
}
