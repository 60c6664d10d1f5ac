import type { MetadataValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { addObjects, addUnreadable, createBatch } from "./add-objects.ts";
import { type Batch, UNREADABLE_REASONS, type UnreadableObject } from "./batch.ts";
import { applyOperation, type BatchDraft, createBatchDraft, undoOperation } from "./batch-draft.ts";
import { decodeOperation } from "./decode-operation.ts";
import type { OperationProblem } from "./operation.ts";
import type { OperationTools } from "./operation-run.ts";
import { isCount, isForeignRecord, isList, isRecord, isText } from "./plain-data.ts";
import { BATCH_FORMAT, MOST_ROWS, OBJECTS_IN_CHUNK } from "./stored-batch.ts";

/** The part of a stored batch draft that can't be read, so that nobody takes the rest for all of it. */
export type BatchProblem =
  /** Nothing can be read: it isn't a batch draft, or a later version wrote it. */
  | { readonly kind: "format"; readonly found: unknown }
  /** These rows have no object any more; what was done to them is lost with them. */
  | { readonly kind: "objects-lost"; readonly rows: readonly number[] }
  /** From this operation on nothing was done: each builds upon the ones before it. */
  | {
      readonly kind: "operations-lost";
      readonly from: number;
      readonly count: number;
      readonly why: OperationLoss;
    };

export type OperationLoss =
  | { readonly kind: "missing" }
  /** `field`: which part of it isn't what it should be. */
  | { readonly kind: "malformed"; readonly field: string }
  | { readonly kind: "failed"; readonly problem: OperationProblem };

export type DecodedBatch = {
  /** Absent where nothing can be read. */
  readonly draft?: BatchDraft;
  readonly problems: readonly BatchProblem[];
};

/** The batch draft that was stored: its objects, with the operations done once more. Never throws, whatever it is given. */
export function decodeBatchDraft(stored: unknown, tools: OperationTools): DecodedBatch {
  const head = isRecord(stored) ? stored["head"] : undefined;
  if (!isRecord(stored) || !isRecord(head) || head["format"] !== BATCH_FORMAT) {
    return { problems: [{ kind: "format", found: isRecord(head) ? head["format"] : undefined }] };
  }
  const { objectCount, operationCount, doneCount } = head;
  if (!isRowCount(objectCount) || !isCount(operationCount) || !isCount(doneCount)) {
    return { problems: [{ kind: "format", found: head["format"] }] };
  }
  const snapshots = decodeChunks(stored["chunks"], objectCount);
  const lost = [...snapshots.keys()].filter((row) => snapshots[row] === undefined);
  const objects = addObjects(
    createBatch(),
    snapshots.filter((snapshot) => snapshot !== undefined),
  );
  const batch = addUnreadable(objects, decodeUnreadable(head["unreadable"]));
  const idAt = (row: number) => snapshots[row]?.ref.objectId;
  const replayed = replay(batch, isList(stored["operations"]) ? stored["operations"] : [], {
    idAt,
    tools,
    operationCount,
    doneCount,
  });
  const problems: BatchProblem[] = lost.length > 0 ? [{ kind: "objects-lost", rows: lost }] : [];
  return { draft: replayed.draft, problems: [...problems, ...replayed.problems] };
}

type Replay = {
  readonly idAt: (row: number) => string | undefined;
  readonly tools: OperationTools;
  readonly operationCount: number;
  readonly doneCount: number;
};

function replay(
  batch: Batch,
  stored: readonly unknown[],
  { idAt, tools, operationCount, doneCount }: Replay,
) {
  let draft = createBatchDraft(batch);
  const problems: BatchProblem[] = [];
  const isStep: boolean[] = [];
  let index = 0;
  for (; index < operationCount; index += 1) {
    const why = redone(stored[index]);
    if (why) {
      problems.push({ kind: "operations-lost", from: index, count: operationCount - index, why });
      break;
    }
  }
  // Operations that were undone are done too, and then taken back, so that they can be redone.
  for (let undone = index - 1; undone >= doneCount; undone -= 1) {
    if (isStep[undone]) draft = undoOperation(draft);
  }
  return { draft, problems };

  function redone(value: unknown): OperationLoss | undefined {
    if (value === undefined) return { kind: "missing" };
    const decoded = decodeOperation(value, idAt);
    if (decoded.kind === "malformed") return decoded;
    const outcome = applyOperation(draft, decoded.operation, tools);
    if (outcome.kind === "problem") return { kind: "failed", problem: outcome.problem };
    isStep.push(outcome.draft !== draft);
    draft = outcome.draft;
    return undefined;
  }
}

function isRowCount(value: unknown): value is number {
  return isCount(value) && value <= MOST_ROWS;
}

/** By row; undefined where the object can't be read. */
function decodeChunks(stored: unknown, objectCount: number): readonly (Snapshot | undefined)[] {
  const snapshots = Array<Snapshot | undefined>(objectCount).fill(undefined);
  for (const [firstRow, { keys, objects }] of chunksByRow(stored)) {
    if (!isList(keys) || !keys.every(isText) || !isList(objects)) continue;
    for (const [within, object] of objects.slice(0, OBJECTS_IN_CHUNK).entries()) {
      const row = firstRow + within;
      if (row < objectCount) snapshots[row] = decodeObject(object, keys);
    }
  }
  return withoutSecond(snapshots);
}

/**
 * The chunks by their first rows. Where two claim the same rows, one of them has a damaged first row, and neither is read: what was
 * done to the objects of one would be done to those of the other.
 */
function chunksByRow(stored: unknown): ReadonlyMap<number, Readonly<Record<string, unknown>>> {
  const chunks = new Map<number, Readonly<Record<string, unknown>>>();
  for (const chunk of isList(stored) ? stored : []) {
    if (!isRecord(chunk)) continue;
    const { firstRow } = chunk;
    if (!isCount(firstRow) || firstRow % OBJECTS_IN_CHUNK !== 0) continue;
    chunks.set(firstRow, chunks.has(firstRow) ? {} : chunk);
  }
  return chunks;
}

function decodeObject(stored: unknown, keys: readonly string[]): Snapshot | undefined {
  if (!isRecord(stored)) return undefined;
  const { pairs, ...object } = stored;
  const { ref, name, objectClass, access, describedAtMs, project } = object;
  if (!isRecord(ref) || !isText(ref["connection"]) || !isText(ref["objectId"])) return undefined;
  // The project decides which copy of the object is written.
  if (!isAbsentOrText(ref["project"]) || !isAbsentOrText(project)) return undefined;
  if (!isText(name) || !isText(objectClass) || typeof describedAtMs !== "number") return undefined;
  if (!isAccess(access) || !isList(pairs)) return undefined;
  const metadata = new Map<string, MetadataValue>();
  for (const pair of pairs) {
    if (!isList(pair)) return undefined;
    const [place, value] = pair;
    const key = isCount(place) ? keys[place] : undefined;
    if (key === undefined || metadata.has(key) || !(isText(value) || isForeignRecord(value)))
      return undefined;
    metadata.set(key, value);
  }
  // Its other parts are only shown; what they lack isn't made up.
  return { ...(object as Omit<Snapshot, "metadata">), metadata };
}

function isAbsentOrText(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isAccess(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, reason } = value;
  return kind === "writable" || kind === "unknown" || (kind === "read-only" && isRecord(reason));
}

/** An id has one row: of two objects with one id the second one can't be right. */
function withoutSecond(snapshots: readonly (Snapshot | undefined)[]): readonly (Snapshot | undefined)[] {
  const ids = new Set<string>();
  return snapshots.map((snapshot) => {
    if (!snapshot || ids.has(snapshot.ref.objectId)) return undefined;
    ids.add(snapshot.ref.objectId);
    return snapshot;
  });
}

function decodeUnreadable(stored: unknown): readonly UnreadableObject[] {
  return (isList(stored) ? stored : []).flatMap((object): UnreadableObject[] => {
    if (!isRecord(object) || !isRecord(object["ref"])) return [];
    const { ref, name } = object;
    const why = UNREADABLE_REASONS.find((reason) => reason === object["why"]);
    const { connection, objectId, project } = ref as Record<string, unknown>;
    if (!isText(connection) || !isText(objectId) || !why) return [];
    const named = { connection, objectId, ...(isText(project) ? { project } : {}) };
    return [{ ref: named, name: isText(name) ? name : undefined, why }];
  });
}
