import type { OpenBatch } from "#engine/batch/batches.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { BatchKeepingNotices } from "./batch-keeping-notices.tsx";
import { MissingNotice } from "./missing-notice.tsx";
import { ReadingNotices } from "./reading-notices.tsx";

export type BatchNoticesProps = { readonly open: OpenBatch; readonly connection: ReadableConnection };

/** Notices about objects that aren't in the sheet, and about the keeping of the batch on this device. */
export function BatchNotices({ open, connection }: BatchNoticesProps) {
  return (
    <>
      <BatchKeepingNotices open={open} />
      <ReadingNotices open={open} connection={connection} />
      <MissingNotice open={open} />
    </>
  );
}
