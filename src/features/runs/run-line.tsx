import { useSyncExternalStore } from "react";
import { formatAddress } from "#core/address/address.ts";
import type { OpenRun } from "#engine/runs/open-run.ts";
import type { StoredRun } from "#engine/runs/run-record.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { countsSentence, runStateWord, storedStateWord } from "#messages/runs-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";

export type RunLineProps = {
  readonly stored: StoredRun;
  /** The run where it is open in this page. */
  readonly run: OpenRun | undefined;
};

/** A run in the list of runs. */
export function RunLine({ stored, run }: RunLineProps) {
  const view = useSyncExternalStore(
    (onChange) => run?.subscribe(onChange) ?? (() => undefined),
    () => run?.getState(),
  );
  const progress = view?.progress;
  const state = progress?.state ?? (stored.end ? "ended" : "paused");
  const counts = progress?.counts ?? stored.end?.counts;
  return (
    <tr data-run={stored.id} data-state={state}>
      <th scope="row">
        <a href={formatAddress({ kind: "run", id: stored.id })}>{dayAndTime(stored.startedAtMs)}</a>
      </th>
      <td>{progress ? runStateWord(progress.state) : storedStateWord(stored)}</td>
      <td>{runsText("objects-count", { count: stored.total })}</td>
      <td>{counts ? countsSentence(counts) : ""}</td>
      <td>{stored.reason}</td>
    </tr>
  );
}
