import { addObjectsInSteps, addUnreadable, createBatch } from "./add-objects.ts";
import { UNREADABLE_REASONS, type UnreadableObject } from "./batch.ts";
import type { BatchDraft } from "./batch-draft.ts";
import { decodeChunksInSteps } from "./decode-chunks.ts";
import { finishSteps, type InSteps } from "./in-steps.ts";
import type { OperationTools } from "./operation-run.ts";
import { isCount, isList, isRecord, isText } from "./plain-data.ts";
import { type OperationLoss, replayInSteps } from "./replay-operations.ts";
import { BATCH_FORMAT, MOST_ROWS } from "./stored-batch.ts";

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

export type DecodedBatch = {
  /** Absent where nothing can be read. */
  readonly draft?: BatchDraft;
  readonly problems: readonly BatchProblem[];
};

/** How far a stored batch is read: its objects are read and put into columns, then its operations are done once more. */
export type DecodingProgress = {
  readonly stage: "objects" | "columns" | "operations";
  readonly done: number;
  readonly total: number;
};

/** The batch draft that was stored: its objects, with the operations done once more. Never throws, whatever it is given. */
export function decodeBatchDraft(stored: unknown, tools: OperationTools): DecodedBatch {
  return finishSteps(decodeBatchInSteps(stored, tools));
}

/** The same in short steps: of a hundred thousand objects it takes seconds. */
export function* decodeBatchInSteps(
  stored: unknown,
  tools: OperationTools,
): InSteps<DecodedBatch, DecodingProgress> {
  const head = isRecord(stored) ? stored["head"] : undefined;
  if (!isRecord(stored) || !isRecord(head) || head["format"] !== BATCH_FORMAT) {
    return { problems: [{ kind: "format", found: isRecord(head) ? head["format"] : undefined }] };
  }
  const { objectCount, operationCount, doneCount } = head;
  if (!isRowCount(objectCount) || !isCount(operationCount) || !isCount(doneCount)) {
    return { problems: [{ kind: "format", found: head["format"] }] };
  }
  const chunks = decodeChunksInSteps(stored["chunks"], objectCount);
  const snapshots = yield* withProgress("objects", objectCount, chunks);
  yield;
  const lost = [...snapshots.keys()].filter((row) => snapshots[row] === undefined);
  const known = snapshots.filter((snapshot) => snapshot !== undefined);
  const objects = yield* withProgress("columns", known.length, addObjectsInSteps(createBatch(), known));
  yield;
  const batch = addUnreadable(objects, decodeUnreadable(head["unreadable"]));
  yield;
  const operations = isList(stored["operations"]) ? stored["operations"] : [];
  const idAt = (row: number) => snapshots[row]?.ref.objectId;
  const replay = replayInSteps(batch, { operations, operationCount, doneCount }, { idAt, tools });
  const { draft, loss } = yield* withProgress("operations", operationCount, replay);
  const problems: BatchProblem[] = [];
  if (lost.length > 0) problems.push({ kind: "objects-lost", rows: lost });
  if (loss) {
    const { from, why } = loss;
    problems.push({ kind: "operations-lost", from, count: operationCount - from, why });
  }
  return { draft, problems };
}

/** The steps of one stage, whose numbers become the progress of that stage. */
function* withProgress<Result>(
  stage: DecodingProgress["stage"],
  total: number,
  steps: InSteps<Result, number>,
): InSteps<Result, DecodingProgress> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield step.value === undefined ? undefined : { stage, done: step.value, total };
  }
}

function isRowCount(value: unknown): value is number {
  return isCount(value) && value <= MOST_ROWS;
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
