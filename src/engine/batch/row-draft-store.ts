import { createStore } from "zustand/vanilla";
import type { BatchStep } from "#core/batch/batch-draft.ts";
import { finishSteps } from "#core/batch/in-steps.ts";
import { idsInSteps } from "#core/batch/operation.ts";
import { draftOfRow, operationsOfDraft, rowsBesideBatch } from "#core/batch/row-draft.ts";
import type { Draft } from "#core/draft/draft.ts";
import { applyEdit, type Edit, toggleRemoved, typeInCell } from "#core/draft/edit.ts";
import type { EditHistory } from "#core/draft/edit-history.ts";
import { NO_CONFLICTS } from "../draft/conflicts.ts";
import { ALL_ROWS } from "../draft/draft-memory.ts";
import { createStateReader, type DraftSource } from "../draft/draft-state.ts";
import type { DraftStore } from "../draft/draft-store.ts";
import type { BatchStore } from "./batch-store.ts";

/** A step of the batch that was undone or redone from the editor of an object that it didn't concern. */
export type StepElsewhere = { readonly deed: "undo" | "redo"; readonly objects: number };

/** The draft of one object that belongs to a batch, as its editor needs it. */
export type RowDraft = {
  readonly store: DraftStore;
  readonly batch: BatchStore;
  readonly objectId: string;
  /** The last undo or redo, if it changed other objects only. */
  readonly elsewhere: ReturnType<typeof createElsewhere>;
};

const createElsewhere = () =>
  createStore<{ readonly step: StepElsewhere | undefined }>(() => ({ step: undefined }));

/** Stands for the steps of the batch in the state of the draft, which are told apart by being there only. */
const BATCH_STEPS: EditHistory["past"] = { edit: { changes: [] }, session: undefined, rest: undefined };

const known = new WeakMap<BatchStore, Map<string, RowDraft>>();

/** Drafts with rows that their batch has no place for. */
const withRowsBeside = new Set<unknown>();

/** Would closing the page lose rows that no batch has a place for? */
export function hasRowsBesideBatches(): boolean {
  return withRowsBeside.size > 0;
}

/**
 * The draft of an object of a batch; the same one for as long as the page has the batch. It has no changes of its own: each edit
 * is an operation of the batch, and undo and redo are those of the batch. `undefined`: the batch doesn't have the object.
 */
export function rowDraftOf(batch: BatchStore, objectId: string): RowDraft | undefined {
  const drafts = known.get(batch) ?? new Map<string, RowDraft>();
  known.set(batch, drafts);
  const draft = drafts.get(objectId) ?? createRowDraft(batch, objectId);
  if (draft) drafts.set(objectId, draft);
  return draft;
}

function createRowDraft(batch: BatchStore, objectId: string): RowDraft | undefined {
  const read = (before?: Draft): Draft | undefined => {
    const { batch: objects } = batch.getState();
    const row = objects.rows.get(objectId);
    return row === undefined ? undefined : draftOfRow(objects, row, before);
  };
  const first = read();
  if (!first) return undefined;

  const sourceFor = (draft: Draft): Pick<DraftSource, "history" | "mode" | "isLocked"> => {
    const { draft: steps, mode, isLocked } = batch.getState();
    const past = steps.past && BATCH_STEPS;
    const future = steps.future && BATCH_STEPS;
    return { history: { draft, start: draft, past, future }, mode, isLocked };
  };
  const state = createStore<DraftSource>(() => ({
    ...sourceFor(first),
    shown: ALL_ROWS,
    conflicts: NO_CONFLICTS,
    rules: new Map(),
  }));
  const stateOf = createStateReader(batch.platform);
  const elsewhere = createElsewhere();
  const draftNow = () => state.getState().history.draft;
  const show = (draft: Draft) => {
    state.setState(sourceFor(draft));
    if (rowsBesideBatch(draft).length > 0) withRowsBeside.add(state);
    else withRowsBeside.delete(state);
  };
  /** An edit of this draft is being carried out, whose rows are shown when it is done. */
  let isEditing = false;
  /** The draft before the strokes of a session, which Escape gives back. */
  let session: { readonly name: string; readonly before: Draft } | undefined;

  batch.subscribe((now, before) => {
    const isOther =
      now.draft !== before.draft || now.mode !== before.mode || now.isLocked !== before.isLocked;
    if (isOther && !isEditing) show(read(draftNow()) ?? draftNow());
  });

  const edit = (made: Edit | undefined, name?: string) => {
    if (!made || batch.getState().isLocked) return;
    const before = draftNow();
    if (name !== session?.name) session = name === undefined ? undefined : { name, before };
    const next = applyEdit(before, made);
    const operationsOn = (objects: ReturnType<BatchStore["getState"]>["batch"]) => {
      const row = objects.rows.get(objectId);
      return row === undefined ? [] : operationsOfDraft(objects, row, next);
    };
    isEditing = true;
    if (name !== undefined) batch.typeOperation((objects) => operationsOn(objects)[0], name);
    // Further changes take operations of their own. They are looked for again, so that nothing is done twice.
    for (const operation of operationsOn(batch.getState().batch)) batch.apply(operation);
    isEditing = false;
    elsewhere.setState({ step: undefined });
    // Rows that the batch didn't take are shown as the batch has them.
    show(read(next) ?? next);
  };
  const go = (deed: StepElsewhere["deed"]) => {
    const { draft, isLocked } = batch.getState();
    const step = (deed === "undo" ? draft.past : draft.future)?.step;
    if (!step || isLocked) return;
    session = undefined;
    batch[deed]();
    elsewhere.setState({
      step: concerns(step, objectId) ? undefined : { deed, objects: step.count.objects },
    });
  };

  const store: DraftStore = {
    getState: () => stateOf(state.getState()),
    getInitialState: () => stateOf(state.getInitialState()),
    subscribe: (listener) => state.subscribe((now, before) => listener(stateOf(now), stateOf(before))),
    platform: batch.platform,
    typeInCell: (rowId, cell, typed, name) => edit(typeInCell(draftNow(), rowId, cell, typed), `row-${name}`),
    endSession: () => {
      session = undefined;
      batch.endSession();
    },
    abandonSession: (name) => {
      if (session?.name !== `row-${name}`) return;
      const { before } = session;
      session = undefined;
      isEditing = true;
      batch.abandonSession(`row-${name}`);
      isEditing = false;
      show(read(before) ?? before);
    },
    toggleRemoved: (rowId) => edit(toggleRemoved(draftNow(), rowId)),
    record: (made, name) => edit(made, name === undefined ? undefined : `row-${name}`),
    setRules: (name, linter) =>
      state.setState((source) => {
        const rules = new Map(source.rules);
        if (linter) rules.set(name, linter);
        else rules.delete(name);
        return { rules };
      }),
    undo: () => go("undo"),
    redo: () => go("redo"),
    setMode: batch.setMode,
    show: (change) => state.setState(({ shown }) => ({ shown: { ...shown, ...change } })),
    setLocked: batch.setLocked,
    // The batch is described afresh by its own review, which also finds conflicts, and keeps its own drafts.
    rebase: () => undefined,
    chooseSide: () => undefined,
    propose: () => undefined,
    settle: () => undefined,
    isDoneWith: () => false,
    load: () => undefined,
  };
  return { store, batch, objectId, elsewhere };
}

function concerns({ operation }: BatchStep, objectId: string): boolean {
  return finishSteps(idsInSteps(operation)).includes(objectId);
}
