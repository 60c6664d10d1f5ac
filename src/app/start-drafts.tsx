import type { Connection } from "#engine/connections/connection.ts";
import { KeptBatchList } from "#features/batch-objects/kept-batch-list.tsx";
import { DraftList } from "#features/drafts/draft-list.tsx";
import { ExportReminder } from "./export-reminder.tsx";
import { savedDrafts } from "./kept-drafts.ts";
import { keptBatches } from "./open-batches.ts";

/** The drafts on this device, for the start page; where they may be lost, with a reminder to save them elsewhere. */
export function StartDrafts({ connections }: { readonly connections: readonly Connection[] }) {
  const byId = new Map(connections.map((connection) => [connection.id, connection]));
  return (
    <>
      <ExportReminder />
      <DraftList savedDrafts={savedDrafts} connections={byId} />
      <KeptBatchList keptBatches={keptBatches} connections={byId} />
    </>
  );
}
