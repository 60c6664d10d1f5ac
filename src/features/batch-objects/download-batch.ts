import type { BatchOwner } from "#engine/batch/batch-owner.ts";
import { downloadFile } from "#ui/download-file.ts";

/** Downloads all that is known of a batch as a file. */
export function downloadBatch(
  { project, connection }: Pick<BatchOwner, "project" | "connection">,
  text: string,
) {
  const stem = (project ?? connection).replace(/[^\p{L}\p{N}._-]/gu, "_");
  downloadFile(`${stem}.batch.json`, new Blob([text], { type: "application/json" }));
}
