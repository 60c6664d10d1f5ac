import { useState } from "react";
import { isBatchFile } from "#engine/batch/batch-file.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { StartPage } from "#features/connect/start-page.tsx";
import { OpenDraftFile } from "#features/drafts/open-draft-file.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { savedDrafts } from "./kept-drafts.ts";
import { OwnConnections } from "./own-connections.tsx";
import { PacketOpening } from "./packet-opening.tsx";

const StartDrafts = lazyPart({ load: async () => (await import("./start-drafts.tsx")).StartDrafts });
const StartRuns = lazyPart({
  load: async () => (await import("./run-screens.tsx")).StartRuns,
  isExtra: true,
});
const OpenedBatchFile = lazyPart({
  load: async () => (await import("./opened-batch-file.tsx")).OpenedBatchFile,
});

/** The start page with the work on this device: drafts, batches and runs. */
export function StartScreen({ connections }: { readonly connections: readonly Connection[] }) {
  const [batchFile, setBatchFile] = useState<{ readonly text: string; readonly number: number }>();
  const onOtherFile = (text: string) => {
    const isBatch = isBatchFile(text);
    setBatchFile((before) => (isBatch ? { text, number: (before?.number ?? 0) + 1 } : undefined));
    return isBatch;
  };
  return (
    <StartPage
      connections={connections}
      work={
        <>
          <StartRuns />
          <StartDrafts connections={connections} />
        </>
      }
      files={
        <>
          <OpenDraftFile
            savedDrafts={savedDrafts}
            accountOf={(id) => connections.find((connection) => connection.id === id)?.account}
            onOtherFile={onOtherFile}
          />
          <PacketOpening connections={connections} />
          {batchFile ? (
            <OpenedBatchFile
              key={batchFile.number}
              text={batchFile.text}
              connections={connections}
              onClose={() => setBatchFile(undefined)}
            />
          ) : null}
        </>
      }
      tools={<OwnConnections />}
    />
  );
}
