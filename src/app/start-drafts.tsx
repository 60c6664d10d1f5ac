import { useCallback, useState } from "react";
import { isBatchFile, openBatchFile } from "#engine/batch/batch-file.ts";
import { operationTools } from "#engine/batch/batch-store.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { KeptBatchList } from "#features/batch-objects/kept-batch-list.tsx";
import { OpenBatchFile } from "#features/batch-objects/open-batch-file.tsx";
import { DraftList } from "#features/drafts/draft-list.tsx";
import { ExportReminder } from "./export-reminder.tsx";
import { savedDrafts } from "./kept-drafts.ts";
import { batchFileEffects, keptBatches } from "./open-batches.ts";

/** The drafts on this device, for the start page; where they may be lost, with a reminder to save them elsewhere. */
export function StartDrafts({ connections }: { readonly connections: readonly Connection[] }) {
  const byId = new Map(connections.map((connection) => [connection.id, connection]));
  const [batchFile, setBatchFile] = useState<{ readonly text: string; readonly number: number }>();
  const onOtherFile = (text: string) => {
    const isBatch = isBatchFile(text);
    setBatchFile((before) => (isBatch ? { text, number: (before?.number ?? 0) + 1 } : undefined));
    return isBatch;
  };
  return (
    <>
      <ExportReminder />
      <DraftList savedDrafts={savedDrafts} connections={byId} onOtherFile={onOtherFile} />
      {batchFile ? (
        <BatchFile
          key={batchFile.number}
          text={batchFile.text}
          connections={connections}
          onClose={() => setBatchFile(undefined)}
        />
      ) : null}
      <KeptBatchList keptBatches={keptBatches} connections={byId} />
    </>
  );
}

type BatchFileProps = {
  readonly text: string;
  readonly connections: readonly Connection[];
  readonly onClose: () => void;
};

function BatchFile({ text, connections, onClose }: BatchFileProps) {
  const open = useCallback(
    (mayStandBeside: boolean) => {
      const connectionOf = (id: string) => {
        const connection = connections.find((each) => each.id === id);
        return connection && { account: connection.account, tools: operationTools(connection.platform) };
      };
      return openBatchFile(text, connectionOf, mayStandBeside, batchFileEffects);
    },
    [text, connections],
  );
  return <OpenBatchFile open={open} onClose={onClose} />;
}
