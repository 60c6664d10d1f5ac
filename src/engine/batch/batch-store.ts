import { createStore } from "zustand/vanilla";
import { addObjects, addUnreadable, createBatch } from "#core/batch/add-objects.ts";
import type { Batch, UnreadableObject } from "#core/batch/batch.ts";
import {
  applyOperation,
  type BatchDraft,
  createBatchDraft,
  redoOperation,
  undoOperation,
  withBatch,
} from "#core/batch/batch-draft.ts";
import { type SampledChange, sampleChanges } from "#core/batch/change-sample.ts";
import type { InSteps } from "#core/batch/in-steps.ts";
import type { Operation, OperationCount, OperationProblem } from "#core/batch/operation.ts";
import type { OperationTools } from "#core/batch/operation-run.ts";
import { type OperationResult, operationSteps, runOperation } from "#core/batch/run-operation.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { MERGE, type WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import type { Observable } from "#submission/observable.ts";
import { createFinder, isFinder } from "../find/find-text.ts";
import { type BatchSource, type BatchState, createBatchStateReader } from "./batch-state.ts";
import {
  abandonTyping,
  type CellTyping,
  type MakeOperation,
  typeOperation,
  typeStroke,
} from "./cell-typing.ts";
import { type BatchRowsShown, rowsToShow } from "./shown-rows.ts";

/** The effect that an operation had, or would have. `locked`: another tab writes the batch, so nothing was done. */
export type BatchAnswer =
  | { readonly kind: "counted"; readonly count: OperationCount }
  | { readonly kind: "problem"; readonly problem: OperationProblem }
  | { readonly kind: "locked" };

/** The effect that an operation would have, and its first distinct changes, in the order of the rows. */
export type BatchPreview = { readonly answer: BatchAnswer; readonly sample: readonly SampledChange[] };

/** How many distinct changes of an operation are shown before it is applied. */
const SAMPLE_SIZE = 8;

/** The draft of many objects of one project, outside React. One action is one change of its state. */
export type BatchStore = Observable<BatchState> & {
  readonly platform: MetadataPlatform;
  /** The id of the connection, and the project that all objects are of. */
  readonly connection: string;
  readonly project: string | undefined;
  /** Carries out an operation as one step of undo; none where nothing changes. */
  apply(operation: Operation): BatchAnswer;
  /** Counts what the operation would do. Nothing changes. */
  count(operation: Operation): BatchAnswer;
  /** A key stroke in a cell, whose whole text it gives. The strokes of one session are one step of undo. */
  typeInCell(id: string, key: string, text: string, session: string): void;
  /** The same for a change that isn't of one cell: each call makes the operation anew, for the batch before the session. */
  typeOperation(makeOperation: MakeOperation, session: string): void;
  /** The cell was left, or its text committed: what is typed next is a step of its own. */
  endSession(): void;
  /** The cell shall be as it was before the session. */
  abandonSession(session: string): void;
  /** The same in short steps, which give way to typing, with a sample. Carried out afterwards, the operation isn't computed once more. */
  countSteps(operation: Operation): InSteps<BatchPreview>;
  undo(): void;
  redo(): void;
  setMode(mode: WriteMode): void;
  /** Objects that were read, below those that are there. Not a step of undo. An object that is there stays as it is. */
  addObjects(snapshots: readonly Snapshot[]): void;
  addUnreadable(objects: readonly UnreadableObject[]): void;
  /** Look at other objects, or in another order. The rows are found anew each time. */
  show(change: Partial<BatchRowsShown>): void;
  /** Tick objects, or take their ticks away. */
  select(ids: Iterable<string>, isSelected: boolean): void;
  clearSelection(): void;
  setLocked(isLocked: boolean): void;
  /** Become another draft, whatever was here: one that was kept, or one on objects that were read afresh. */
  load(draft: BatchDraft, mode?: WriteMode): void;
};

type Counted = { readonly operation: Operation; readonly batch: Batch; readonly result: OperationResult };

export type BatchPlace = { readonly connection: string; readonly project: string | undefined };

export function createBatchStore(
  platform: MetadataPlatform,
  { connection, project }: BatchPlace,
  batch: Batch = createBatch(),
): BatchStore {
  const { limits } = platform.description;
  const store = createStore<BatchSource>(() => ({
    draft: createBatchDraft(batch),
    mode: MERGE,
    shown: { filters: [] },
    rows: rowsToShow(batch, { filters: [] }, limits),
    selected: new Set(),
    isLocked: false,
  }));
  const stateOf = createBatchStateReader(platform);
  const tools = operationTools(platform);
  const { getState, setState } = store;
  /** The newest count, for carrying out that very operation. */
  let counted: Counted | undefined;

  /** Changes nothing while another tab writes the batch. */
  const step = (change: (draft: BatchDraft) => BatchDraft) => {
    typing = undefined;
    setState((source) => {
      if (source.isLocked) return source;
      const draft = change(source.draft);
      return draft === source.draft ? source : { draft };
    });
  };
  const read = (change: (batch: Batch) => Batch) =>
    setState(({ draft, shown, rows }) => {
      const batch = change(draft.batch);
      return { draft: withBatch(draft, batch), rows: rowsToShow(batch, shown, limits, rows) };
    });
  let typing: CellTyping | undefined;

  return {
    getState: () => stateOf(getState()),
    getInitialState: () => stateOf(store.getInitialState()),
    subscribe: (listener) => store.subscribe((now, before) => listener(stateOf(now), stateOf(before))),
    platform,
    connection,
    project,

    apply: (operation) => {
      const { draft, isLocked } = getState();
      if (isLocked) return { kind: "locked" };
      typing = undefined;
      const isCounted = counted?.operation === operation && counted.batch === draft.batch;
      const outcome = applyOperation(draft, operation, tools, isCounted ? counted?.result : undefined);
      counted = undefined;
      if (outcome.kind === "problem") return outcome;
      if (outcome.draft !== draft) setState({ draft: outcome.draft });
      return { kind: "counted", count: outcome.count };
    },
    count: (operation) => answerOf(runOperation(getState().draft.batch, operation, tools)),
    countSteps: function* (operation) {
      const { batch: counting } = getState().draft;
      const result = yield* operationSteps(counting, operation, tools);
      counted = { operation, batch: counting, result };
      yield;
      const sample = result.kind === "result" ? sampleChanges(counting, result.changes, SAMPLE_SIZE) : [];
      return { answer: answerOf(result), sample };
    },
    typeInCell: (id, key, text, session) => {
      const { draft, isLocked } = getState();
      if (isLocked) return;
      const typed = typeStroke(draft, typing, { id, key, text, session }, tools);
      typing = typed.typing;
      if (typed.draft !== draft) setState({ draft: typed.draft });
    },
    typeOperation: (makeOperation, session) => {
      const { draft, isLocked } = getState();
      if (isLocked) return;
      const typed = typeOperation(draft, typing, { makeOperation, session }, tools);
      typing = typed.typing;
      if (typed.draft !== draft) setState({ draft: typed.draft });
    },
    endSession: () => {
      typing = undefined;
    },
    abandonSession: (session) => {
      const ending = typing;
      step((draft) => abandonTyping(draft, ending, session));
    },
    undo: () => step(undoOperation),
    redo: () => step(redoOperation),
    setMode: (mode) => setState((source) => (source.isLocked ? source : { mode })),
    addObjects: (snapshots) => read((now) => addObjects(now, snapshots)),
    addUnreadable: (objects) => read((now) => addUnreadable(now, objects)),
    show: (change) =>
      setState(({ draft, shown: before }) => {
        const shown = { ...before, ...change };
        return { shown, rows: rowsToShow(draft.batch, shown, limits) };
      }),
    select: (ids, isSelected) =>
      setState((source) => {
        const selected = new Set(source.selected);
        for (const id of ids) {
          if (isSelected) selected.add(id);
          else selected.delete(id);
        }
        return { selected };
      }),
    clearSelection: () => setState({ selected: new Set() }),
    setLocked: (isLocked) => setState({ isLocked }),
    load: (draft, mode = MERGE) => {
      typing = undefined;
      setState(({ shown }) => ({
        draft,
        mode,
        rows: rowsToShow(draft.batch, shown, limits),
        selected: new Set(),
      }));
    },
  };
}

function answerOf(result: OperationResult): BatchAnswer {
  return result.kind === "problem" ? result : { kind: "counted", count: result.count };
}

/** The limits of the platform and the search for texts, as operations need them. */
export function operationTools({ description }: Pick<MetadataPlatform, "description">): OperationTools {
  return {
    limits: description.limits,
    replacerFor: (find) => {
      const finder = createFinder(find);
      return isFinder(finder) ? finder : undefined;
    },
  };
}
