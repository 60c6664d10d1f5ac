import type { Metadata, MetadataValue } from "../object/metadata.ts";
import { type ChangeSet, diffKeys, NO_CHANGES } from "../write/change-set.ts";
import { type Draft, isPair, isTouched, type Row } from "./draft.ts";

/** What leads from the draft's base to what the draft wants. */
export function changeSetFromDraft(draft: Draft): ChangeSet {
  // Made on every key stroke: so only keys that a touched row speaks of are compared, not all of them.
  const keys = touchedKeys(draft.rows);
  return keys.size > 0 ? diffKeys(keys, draft.base.metadata, wantedOf(draft.rows, keys)) : NO_CHANGES;
}

function touchedKeys(rows: readonly Row[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const row of rows) {
    if (!isTouched(row)) continue;
    if (row.original) keys.add(row.original.key);
    if (isPair(row)) keys.add(row.key);
  }
  return keys;
}

function wantedOf(rows: readonly Row[], keys: ReadonlySet<string>): Metadata {
  const wanted = new Map<string, MetadataValue>();
  for (const row of rows) {
    if (keys.has(row.key) && isPair(row) && !wanted.has(row.key)) wanted.set(row.key, row.value);
  }
  return wanted;
}
