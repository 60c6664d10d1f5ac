import type { Call } from "../call.ts";
import { recordCommit } from "../history.ts";
import { type Metadata, metadataFromJson, metadataToJson } from "../metadata.ts";
import { mergeMetadata, replaceMetadata } from "./metadata-rules.ts";
import type { FileRow } from "./rows.ts";

/** How given pairs meet those that are there. */
export type WriteMode = "merge" | "replace";

function outcome(call: Call, file: FileRow, mode: WriteMode, given: Metadata): string | null {
  if (mode === "replace") return metadataToJson(replaceMetadata(call.settings, given));
  const existing = file.metadata === null ? null : metadataFromJson(file.metadata);
  const merged = mergeMetadata(call.settings, existing ?? new Map(), given);
  // A file without metadata stays so when a merge brings nothing.
  return existing === null && merged.size === 0 ? null : metadataToJson(merged);
}

/** Stores a write that has been checked, records the commit, and gives the metadata after it as JSON text. */
export function storeMetadata(call: Call, file: FileRow, mode: WriteMode, given: Metadata): string | null {
  const stored = call.alteration === null ? given : call.alteration(given);
  const after = outcome(call, file, mode, stored);
  const sql = "UPDATE sevenbridges_file SET metadata = ?, modified_ms = ? WHERE id = ?";
  call.database.run(sql, after, call.now, file.id);
  recordCommit(call, {
    platform: "sevenbridges",
    object: file.id,
    project: file.project,
    before: file.metadata,
    after,
  });
  return after;
}
