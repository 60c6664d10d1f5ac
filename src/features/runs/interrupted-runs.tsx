import { useStore } from "zustand";
import { formatAddress } from "#core/address/address.ts";
import type { OpenRun } from "#engine/runs/open-run.ts";
import type { Runs } from "#engine/runs/runs.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { countsSentence, runStateWord } from "#messages/runs-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

export type InterruptedRunsProps = {
  readonly runs: Runs;
  /** Looks for runs of earlier pages again. */
  readonly onRetry: () => void;
};

/** Runs that an earlier page left without an end: each is read back, and then waits to be resumed. */
export function InterruptedRuns({ runs, onRetry }: InterruptedRunsProps) {
  const { interrupted, error } = useStore(runs);
  if (interrupted.length === 0 && !error) return null;
  return (
    <section aria-label={runsText("interrupted")}>
      {error ? (
        <Notice
          tone="warn"
          role="status"
          actions={<Button onClick={onRetry}>{runsText("try-again")}</Button>}
        >
          {runsText("runs-unreadable")}
        </Notice>
      ) : null}
      {interrupted.map((run) => (
        <InterruptedRun key={run.id} run={run} onDismiss={() => runs.dismissInterrupted(run.id)} />
      ))}
    </section>
  );
}

type InterruptedRunProps = { readonly run: OpenRun; readonly onDismiss: () => void };

function InterruptedRun({ run, onDismiss }: InterruptedRunProps) {
  const { stored, driver, progress } = useStore(run);
  // Another tab drives it: nothing was interrupted.
  if (driver === "elsewhere") return null;
  return (
    <Notice
      tone="info"
      role="status"
      heading={runsText("interrupted-heading", { time: dayAndTime(stored.startedAtMs) })}
      actions={
        <>
          <a href={formatAddress({ kind: "run", id: run.id })}>{runsText("open-run")}</a>
          <Button kind="quiet" onClick={onDismiss}>
            {runsText("dismiss")}
          </Button>
        </>
      }
    >
      {[runStateWord(progress.state), countsSentence(progress.counts)].filter(Boolean).join(": ")}
    </Notice>
  );
}
