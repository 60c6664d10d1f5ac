import type { MetadataValue } from "#core/object/metadata.ts";
import { replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import type { StoredHead, StoredRow } from "./draft-record.ts";

export function decodeMode(mode: StoredHead["mode"]): WriteMode {
  return mode.kind === "merge" ? mode : replaceMode(mode.keepUntouched, mode.kept);
}

/** A value, or the absence of one. */
export function decodeSide(value: StoredRow["value"] | null): MetadataValue | undefined {
  return value ?? undefined;
}
