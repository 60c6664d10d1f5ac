import { useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { ItemRow } from "#components/item-row.tsx";
import { ItemSection } from "#components/item-section.tsx";
import { useStoredRuns } from "#components/use-stored-runs.ts";
import { formatAddress } from "#core/address/address.ts";
import type { OpenRun } from "#engine/runs/open-run.ts";
import type { StoredRun } from "#engine/runs/run-record.ts";
import type { Runs } from "#engine/runs/runs.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { countsSentence, runStateWord, storedStateWord } from "#messages/runs-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";

/** The runs of this browser that haven't ended, with their progress, for the start page; nothing without any. */
export function UnendedRuns({ runs }: { readonly runs: Runs }) {
  const unended = useStoredRuns(runs.store).filter(({ end }) => end === null);
  const open = useStore(runs, (state) => state.open);
  if (unended.length === 0) return null;
  return (
    <ItemSection
      heading={runsText("under-way")}
      items={unended}
      textOf={(run) => `${titleOf(run)} ${run.reason} ${run.connection} ${run.project ?? ""} ${run.id}`}
      renderItem={(run) => <RunRow key={run.id} stored={run} run={open.find(({ id }) => id === run.id)} />}
    />
  );
}

type RunRowProps = { readonly stored: StoredRun; readonly run: OpenRun | undefined };

function RunRow({ stored, run }: RunRowProps) {
  const progress = useSyncExternalStore(
    (onChange) => run?.subscribe(onChange) ?? (() => undefined),
    () => run?.getState().progress,
  );
  return (
    <ItemRow
      name={titleOf(stored)}
      href={formatAddress({ kind: "run", id: stored.id })}
      facts={[
        progress ? runStateWord(progress.state) : storedStateWord(stored),
        progress && countsSentence(progress.counts),
        dayAndTime(stored.startedAtMs),
        stored.project ?? stored.connection,
      ]}
    />
  );
}

/** The reason says best what a run is about. */
function titleOf({ reason, total }: StoredRun): string {
  return reason || runsText("run-of", { count: total });
}
