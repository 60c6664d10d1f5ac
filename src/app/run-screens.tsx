import { useCallback, useEffect } from "react";
import { useStore } from "zustand";
import type { Connection } from "#engine/connections/connection.ts";
import { InterruptedRuns } from "#features/runs/interrupted-runs.tsx";
import { RunPage } from "#features/runs/run-page.tsx";
import { RunsPage } from "#features/runs/runs-page.tsx";
import { UnendedRuns } from "#features/runs/unended-runs.tsx";
import { askedRunUndo, runs, runTools } from "./page-runs.ts";

export function RunsScreen() {
  return <RunsPage runs={runs} />;
}

export function RunScreen({ id }: { readonly id: string }) {
  const isUndoAsked = useStore(askedRunUndo, (asked) => asked.id === id);
  return (
    <RunPage
      key={id}
      id={id}
      runs={runs}
      tools={runTools}
      isUndoAsked={isUndoAsked}
      onUndoClosed={() => askedRunUndo.setState({ id: undefined })}
    />
  );
}

/** The runs that haven't ended, for the start page. */
export function StartRuns() {
  return <UnendedRuns runs={runs} />;
}

/** Takes up the runs that earlier pages left, with the connections that there are now, and tells of them. */
export function RunRecovery({ connections }: { readonly connections: readonly Connection[] }) {
  const reach = useCallback(() => void runs.reach(connections), [connections]);
  useEffect(reach, [reach]);
  return <InterruptedRuns runs={runs} onRetry={reach} />;
}
