import { formatAddress } from "#core/address/address.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { HistoryPage } from "#features/history/history-page.tsx";
import { askedRunUndo, runs } from "./page-runs.ts";
import { journal, requestedUndos } from "./workspace.ts";

const historyRuns = {
  store: runs.store,
  onUndo: (id: string) => {
    askedRunUndo.setState({ id });
    location.hash = formatAddress({ kind: "run", id });
  },
};

/** The history with the runs among its submits. An undo opens where it is looked at before it is submitted. */
export function HistoryScreen({ connections }: { readonly connections: readonly Connection[] }) {
  return (
    <HistoryPage
      journal={journal}
      runs={historyRuns}
      connections={connections}
      onUndo={({ account }, submit) => {
        requestedUndos.ask({ account, ref: submit.ref }, submit);
        location.hash = formatAddress({ kind: "object", ref: submit.ref });
      }}
    />
  );
}
