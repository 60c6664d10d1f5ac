import type { OpenBatch } from "#engine/batch/batches.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { BatchObjectsBar } from "./batch-objects-bar.tsx";
import { MissingNotice } from "./missing-notice.tsx";
import { ReadingNotices } from "./reading-notices.tsx";

export type BatchObjectsProps = { readonly open: OpenBatch; readonly connection: ReadableConnection };

/** The objects of a batch: how many there are, what is still read, and what isn't in the sheet and why. */
export function BatchObjects({ open, connection }: BatchObjectsProps) {
  return (
    <>
      <BatchObjectsBar open={open} />
      <ReadingNotices open={open} connection={connection} />
      <MissingNotice open={open} />
    </>
  );
}
