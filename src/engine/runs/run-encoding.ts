import type { Metadata } from "#core/object/metadata.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import type { ItemEnd, ItemIntent } from "#submission/run/run-ledger.ts";
import type { ItemResult, RunOutcome } from "#submission/run/run-outcome.ts";
import { decodeEntry, encodeEnd, encodeIntent } from "../journal/journal-encoding.ts";
import { isReadable, type JournalEnd, type JournalEntry } from "../journal/journal-entry.ts";
import { endOfResult } from "../journal/submit-record.ts";
import { encodePairs } from "../records/draft-encoding.ts";
import type { StoredItem } from "./run-record.ts";

/** Facts that all objects of a run share. */
export type RunHead = {
  readonly id: string;
  readonly account: string;
  readonly reason: string;
  readonly startedAtMs: number;
};

/** One object of a run as it was written down. */
export type RunEntry = {
  readonly entry: JournalEntry;
  readonly operations: readonly string[];
  readonly plan: RequestPlan;
  /** Absent while it hasn't ended. */
  readonly outcome: RunOutcome | undefined;
};

/** An object that nothing has been sent to yet. */
export function encodeItem(plan: RequestPlan, digest: string, number: number, head: RunHead): StoredItem {
  const { base, mode, outcomes, issues, requests } = plan;
  const entry = encodeIntent(
    {
      operationId: `${head.id}#${number}`,
      account: head.account,
      ref: base.ref,
      project: base.project,
      name: base.name,
      reason: head.reason,
      promise: { mode, outcomes, issues },
      requests,
      digest,
      before: base.metadata,
      startedAtMs: head.startedAtMs,
    },
    0,
  );
  const { objectClass, describedAtMs, modifiedMs } = base;
  return {
    entry: { ...entry, sequence: number },
    operations: [],
    base: { objectClass, describedAtMs, ...(modifiedMs !== undefined && { modifiedMs }) },
  };
}

/** The same object when a write of it is about to be sent. The first before-image stays: it is what an undo restores. */
export function withIntent(item: StoredItem, { before, operationId, send }: ItemIntent): StoredItem {
  const isFirst = item.operations.length === 0;
  const operations = [...item.operations.slice(0, send - 1), operationId];
  const pairs = isFirst ? { before: encodePairs(before.metadata) } : {};
  return { ...item, operations, entry: { ...item.entry, ...pairs, sends: operations.length } };
}

export function withEnd(item: StoredItem, end: JournalEnd): StoredItem {
  return { ...item, entry: { ...item.entry, ...encodeEnd(end) } };
}

/** How an object ended, as the journal says it. Its open sends are numbered as its operations are. */
export function endOfItem({ operations }: StoredItem, end: ItemEnd, endedAtMs: number): JournalEnd {
  const { looks: _, ...rest } = journalEnd(end.result, endedAtMs);
  const sends = end.openOperations.map((operation) => operations.indexOf(operation) + 1);
  const open = sends.filter((send) => send > 0);
  return { ...rest, ...(open.length > 0 && { looks: { sends: open, taken: 0 } }) };
}

function journalEnd(result: ItemResult, endedAtMs: number): JournalEnd {
  if (result.kind !== "not-begun") return endOfResult(result, endedAtMs);
  return {
    outcome: result.why === "cancelled" ? "refused" : "verified",
    wasSent: false,
    verified: [],
    changedLater: [],
    endedAtMs,
    wasRecovered: false,
  };
}

/** Read an object as it was written down; nothing where the record is damaged. */
export function decodeItem({ entry: stored, operations, base }: StoredItem): RunEntry | undefined {
  const entry = decodeEntry(stored);
  if (!isReadable(entry)) return undefined;
  const { ref, project, name, promise, requests } = entry;
  const snapshot: RequestPlan["base"] = {
    ref,
    name,
    ...(project !== undefined && { project }),
    ...base,
    access: { kind: "unknown" },
    metadata: metadataOf(promise.outcomes),
  };
  return {
    entry,
    operations,
    plan: { ...promise, base: snapshot, requests },
    outcome: entry.end && outcomeOfEnd(entry.end),
  };
}

/** The object's metadata when the plan was made: a plan has an outcome for every key that existed then. */
function metadataOf(outcomes: RequestPlan["outcomes"]): Metadata {
  const metadata = new Map<string, NonNullable<(typeof outcomes)[number]["now"]>>();
  for (const { key, now } of outcomes) if (now !== undefined) metadata.set(key, now);
  return metadata;
}

function outcomeOfEnd({ outcome, wasSent }: JournalEnd): RunOutcome {
  if (outcome === "verified") return wasSent ? "verified" : "unchanged";
  if (outcome === "refused") return wasSent ? "refused" : "not-sent";
  return outcome;
}
