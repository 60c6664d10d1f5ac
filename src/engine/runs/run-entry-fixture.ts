import type { Metadata } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { diffMetadata } from "#core/write/change-set.ts";
import { MERGE, type RequestPlan, type WriteMode } from "#core/write/request-plan.ts";
import { verifyPlan } from "#core/write/verification.ts";
import { plan as planWrite } from "#platforms/sevenbridges/plan.ts";
import type { ItemResult } from "#submission/run/run-outcome.ts";
import { decodeItem, encodeItem, endOfItem, type RunEntry, withEnd, withIntent } from "./run-encoding.ts";
import type { StoredItem } from "./run-record.ts";

// Fixture of the tests of stored runs: objects of a run as they are written down.

export const HEAD = { id: "run-1", account: "curator", reason: "tidy up", startedAtMs: 5 };

export function snapshotOf(metadata: Metadata, objectId = "568e69abe9b0307bc0414164"): Snapshot {
  return {
    ref: { connection: "sb", objectId },
    name: "a.bam",
    objectClass: "file",
    access: { kind: "writable" },
    describedAtMs: 0,
    metadata,
  };
}

export function planOf(before: Metadata, wished: Metadata, mode: WriteMode = MERGE): RequestPlan {
  return planWrite(diffMetadata(before, wished), snapshotOf(before), mode);
}

/** The result of a write after which the object has these pairs. */
export function verified(
  plan: RequestPlan,
  metadata: Metadata,
  more: { openSends?: number[] } = {},
): ItemResult {
  const fresh = snapshotOf(metadata);
  return { kind: "verified", wasSent: true, fresh, verification: verifyPlan(plan, fresh), ...more };
}

export function sentItem(plan: RequestPlan, number = 0): StoredItem {
  const intent = { item: number, operationId: `op.${number}`, send: 1, before: plan.base };
  return withIntent(encodeItem(plan, "", number, HEAD), intent);
}

export function endedItem(
  item: StoredItem,
  result: ItemResult,
  openOperations: readonly string[] = [],
): StoredItem {
  const end = { item: item.entry.sequence, result, openOperations };
  return withEnd(item, endOfItem(item, end, 1000));
}

/** Through JSON and back, as another page would read it. */
export function entryOf(item: StoredItem): RunEntry {
  const entry = decodeItem(JSON.parse(JSON.stringify(item)));
  if (!entry) throw new Error("unreadable");
  return entry;
}
