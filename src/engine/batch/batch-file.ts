import { finishSteps } from "#core/batch/in-steps.ts";
import type { OperationTools } from "#core/batch/operation-run.ts";
import type { PartKey } from "../autosave/draft-database.ts";
import { type LeaseEffects, whileFree } from "../autosave/draft-lease.ts";
import type { DraftRecords } from "../autosave/draft-records.ts";
import type { DraftProblem } from "../records/draft-problem.ts";
import { batchKey } from "./batch-owner.ts";
import type { BatchStorage } from "./batch-storage.ts";
import { inTurns } from "./in-turns.ts";

/** The place of a batch that was opened from a file. */
export type OpenedBatchPlace = { readonly connection: string; readonly project: string | undefined };

export type OpenedBatchFile =
  | ({ readonly kind: "opened" } & OpenedBatchPlace)
  | { readonly kind: "unreadable"; readonly problem: DraftProblem }
  /** This page has no connection of that name. */
  | { readonly kind: "no-connection"; readonly connection: string }
  /** The project has batches on this device already; nothing was stored. */
  | { readonly kind: "exists"; readonly project: string | undefined; readonly count: number }
  /** A tab is editing a batch of the project. */
  | { readonly kind: "in-use" };

/** The connection that a batch of a file would be opened with. */
export type FileConnection = { readonly account: string; readonly tools: OperationTools };

export type BatchFileEffects = {
  readonly storage: BatchStorage;
  readonly locks: LeaseEffects["locks"];
  readonly settled: () => Promise<void>;
  readonly createDraftId: () => string;
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
};

/** Does the text look like the file of a batch, whatever state it is in? */
export function isBatchFile(text: string): boolean {
  return recordsOf(text) !== undefined;
}

/**
 * Stores the batch of a downloaded file as the newest of its project, under an id of its own, so that no other batch is
 * overwritten. `mayStandBeside`: whether that is wanted where the project has batches already.
 */
export async function openBatchFile(
  text: string,
  connectionOf: (id: string) => FileConnection | undefined,
  mayStandBeside: boolean,
  { storage, locks, settled, createDraftId, now }: BatchFileEffects,
): Promise<OpenedBatchFile> {
  const records = recordsOf(text);
  if (!records) return { kind: "unreadable", problem: "damaged" };
  const [{ decodeKeptBatch }, { storedBatchRecord }] = await Promise.all([
    import("./batch-decoding.ts"),
    import("./batch-record.ts"),
  ]);
  const parsed = storedBatchRecord.safeParse(records.head);
  if (!parsed.success) {
    const decoded = finishSteps(decodeKeptBatch(records, NO_TOOLS));
    return { kind: "unreadable", problem: decoded.kind === "unreadable" ? decoded.problem : "damaged" };
  }
  const { connection, project } = parsed.data;
  const reached = connectionOf(connection);
  if (!reached) return { kind: "no-connection", connection };
  const decoded = await inTurns(decodeKeptBatch(records, reached.tools));
  if (decoded.kind === "unreadable") return { kind: "unreadable", problem: decoded.problem };
  await settled();
  const place = { connection, project: project ?? undefined };
  const objectKey = batchKey({ ...place, account: reached.account });
  const count = (await storage.recordsOf(objectKey)).length;
  if (count > 0 && !mayStandBeside) return { kind: "exists", project: place.project, count };
  const id = createDraftId();
  const nowMs = now();
  const head = {
    ...parsed.data,
    ...{ id, objectKey, account: reached.account, order: storage.nextOrder(nowMs), savedAtMs: nowMs },
  };
  const parts = records.parts.map(([[, kind, number], value]): readonly [PartKey, unknown] => [
    [id, kind, number],
    value,
  ]);
  const isFree = await whileFree(objectKey, locks, () => storage.restore({ head, parts }));
  return isFree ? { kind: "opened", ...place } : { kind: "in-use" };
}

const NO_TOOLS: OperationTools = {
  limits: { keyBytes: 0, valueBytes: 0 },
  replacerFor: () => undefined,
};

/** The records of a batch's file; undefined for a text that is no such file. */
function recordsOf(text: string): DraftRecords | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return undefined;
    const head: unknown = Reflect.get(read, "head");
    const parts: unknown = Reflect.get(read, "parts");
    return Array.isArray(parts) && parts.every(isPart) ? { head, parts } : undefined;
  } catch {
    return undefined;
  }
}

function isPart(part: unknown): part is readonly [PartKey, unknown] {
  if (!Array.isArray(part) || part.length !== 2 || !Array.isArray(part[0])) return false;
  const [, kind, number] = part[0];
  return typeof kind === "string" && Number.isInteger(number) && number >= 0;
}
