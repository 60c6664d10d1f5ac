import { createStore, type StoreApi } from "zustand/vanilla";
import { type Draft, draftFromSnapshot } from "#core/draft/draft.ts";
import { applyEdit, type CellName, type Edit, toggleRemoved, typeInCell } from "#core/draft/edit.ts";
import {
  abandonSession,
  createHistory,
  type EditHistory,
  endSession,
  recordEdit,
  redo,
  undo,
} from "#core/draft/edit-history.ts";
import { rebaseDraft } from "#core/draft/rebase.ts";
import { type SubmitUndo, undoSubmit, type WrittenKey } from "#core/draft/undo-submit.ts";
import type { Issue } from "#core/lint/issue.ts";
import { createLinter, type Linter } from "#core/lint/lint.ts";
import { sameMetadata } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { type ChangeSet, changeSetFromDraft, countChanges } from "#core/write/change-set.ts";
import { MERGE, type RequestPlan, type WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import {
  type ConflictState,
  carryConflicts,
  chooseSide,
  NO_CONFLICTS,
  offerConflicts,
  type Side,
} from "./conflicts.ts";
import {
  ALL_ROWS,
  type DraftMemory,
  isSameMemory,
  memoryOfSnapshot,
  type RowsShown,
} from "./draft-memory.ts";

/** One object's draft with all that follows from it. What isn't derived is what a `DraftMemory` has. */
export type DraftState = {
  readonly history: EditHistory;
  readonly draft: Draft;
  /** Ids of the draft's rows; the same array while no row comes or goes. */
  readonly rowIds: readonly number[];
  readonly mode: WriteMode;
  readonly changeSet: ChangeSet;
  readonly plan: RequestPlan;
  readonly issues: readonly Issue[];
  /** What collided at the last rebase, and what was chosen. */
  readonly conflicts: ConflictState;
  readonly shown: RowsShown;
  /** Another tab writes this draft: nothing can be changed here but what is looked at. */
  readonly isLocked: boolean;
};

/** The draft of one object, outside React, so that a key stroke can render one row. */
export type DraftStore = StoreApi<DraftState> & {
  readonly platform: MetadataPlatform;
  /** Strokes with one `session` are one step of undo. */
  typeInCell(rowId: number, cell: CellName, typed: string, session: string): void;
  /** The cell was left: the next stroke begins a new step. */
  endSession(): void;
  /** Escape: the cell as it was before the session. */
  abandonSession(session: string): void;
  toggleRemoved(rowId: number): void;
  /** One step of undo, whatever it changes; with a `session` one step with all others of it. Made for the draft as it is now. */
  record(edit: Edit, session?: string): void;
  /** More rules than the platform's limits, under a name: their issues come last. `undefined` takes them away. */
  setRules(name: string, rules: Linter | undefined): void;
  undo(): void;
  redo(): void;
  setMode(mode: WriteMode): void;
  /** Carry the draft over to a newer describe. A step that can be undone, unless nothing has changed there. */
  rebase(fresh: Snapshot): void;
  chooseSide(key: string, side: Side): void;
  /** Take a submit back on a newer describe, as one step; what others changed since is left for a choice. */
  undoSubmit(written: readonly WrittenKey[], fresh: Snapshot): SubmitUndo | undefined;
  /**
   * After a verified write: begin anew on what was read back, with merge. What the write couldn't do (a null that the
   * platform ignores) stays in the draft.
   */
  settle(fresh: Snapshot): void;
  /** Does the object hold all that the draft wants, but for removals? Then nothing that was typed since is still to be sent. */
  isDoneWith(fresh: Snapshot): boolean;
  /** Look at other rows, or in another order. */
  show(change: Partial<RowsShown>): void;
  setLocked(isLocked: boolean): void;
  /** Become the draft that was kept, whatever was here. */
  load(memory: DraftMemory): void;
};

export function createDraftStore(
  platform: MetadataPlatform,
  snapshot: Snapshot,
  kept: DraftMemory = memoryOfSnapshot(snapshot),
): DraftStore {
  const lint = createLinter(platform.description.limits);
  const rules = new Map<string, Linter>();
  const lintAll = (draft: Draft) =>
    rules.size === 0 ? lint(draft) : [lint, ...rules.values()].flatMap((linter) => linter(draft));

  const derive = (history: EditHistory, before: DraftState | undefined, mode: WriteMode): DraftState => {
    const { draft } = history;
    if (before && before.draft === draft && before.mode === mode) return { ...before, history };
    const rowIds = sameIds(before?.rowIds, draft) ? (before?.rowIds ?? []) : draft.rows.map(({ id }) => id);
    const known = before?.draft === draft ? before : undefined;
    const changeSet = lazily(() => known?.changeSet ?? changeSetFromDraft(draft));
    const plan = lazily(() => platform.plan(changeSet(), draft.base, mode));
    const issues = lazily(() => known?.issues ?? lintAll(draft));
    return {
      history,
      draft,
      rowIds,
      mode,
      // Made when they are looked at: a run of steps looks at the last one alone.
      get changeSet() {
        return changeSet();
      },
      get plan() {
        return plan();
      },
      get issues() {
        return issues();
      },
      conflicts: before?.conflicts ?? NO_CONFLICTS,
      shown: before?.shown ?? ALL_ROWS,
      isLocked: before?.isLocked ?? false,
    };
  };
  const remember = ({ history, mode, shown, conflicts }: DraftMemory): DraftState => ({
    ...derive(history, undefined, mode),
    shown,
    conflicts,
  });

  const store = createStore<DraftState>(() => remember(kept));
  const advance = (history: EditHistory) =>
    store.setState((state) => (state.isLocked ? state : derive(history, state, state.mode)), true);
  const record = (edit: Edit | undefined, session?: string) => {
    if (edit) advance(recordEdit(store.getState().history, edit, session));
  };

  return Object.assign(store, {
    platform,
    typeInCell: (rowId: number, cell: CellName, typed: string, session: string) =>
      record(typeInCell(store.getState().draft, rowId, cell, typed), session),
    endSession: () => advance(endSession(store.getState().history)),
    abandonSession: (session: string) => advance(abandonSession(store.getState().history, session)),
    toggleRemoved: (rowId: number) => record(toggleRemoved(store.getState().draft, rowId)),
    record,
    setRules: (name: string, linter: Linter | undefined) => {
      if (linter) rules.set(name, linter);
      else rules.delete(name);
      store.setState(({ draft }) => ({ issues: lintAll(draft) }));
    },
    undo: () => advance(undo(store.getState().history)),
    redo: () => advance(redo(store.getState().history)),
    setMode: (mode: WriteMode) => store.setState((state) => derive(state.history, state, mode), true),
    rebase: (fresh: Snapshot) => {
      const { draft, history, conflicts, isLocked } = store.getState();
      if (isLocked) return;
      const rebase = rebaseDraft(draft, fresh);
      if (sameMetadata(draft.base.metadata, fresh.metadata))
        advance({ ...history, draft: { ...draft, base: fresh } });
      else record(rebase.edit);
      store.setState({ conflicts: carryConflicts(conflicts, draft, fresh, rebase) });
    },
    chooseSide: (key: string, side: Side) => {
      const { draft, conflicts, isLocked } = store.getState();
      if (isLocked) return;
      const choice = chooseSide(conflicts, draft, key, side);
      record(choice.edit);
      store.setState({ conflicts: choice.conflicts });
    },
    undoSubmit: (written: readonly WrittenKey[], fresh: Snapshot) => {
      const { draft, conflicts, isLocked } = store.getState();
      if (isLocked) return undefined;
      const undone = undoSubmit(draft, fresh, written);
      record(undone.edit);
      store.setState({ conflicts: offerConflicts(conflicts, draft, undone) });
      return undone;
    },
    settle: (fresh: Snapshot) => {
      const { draft, shown, isLocked } = store.getState();
      const carried = applyEdit(draft, rebaseDraft(draft, fresh).edit);
      const isDone = countChanges(changeSetFromDraft(carried)) === 0;
      const rest = isDone ? draftFromSnapshot(fresh) : carried;
      store.setState({ ...derive(createHistory(rest), undefined, MERGE), shown, isLocked }, true);
    },
    isDoneWith: (fresh: Snapshot) => {
      const { draft } = store.getState();
      const { added, updated } = changeSetFromDraft(applyEdit(draft, rebaseDraft(draft, fresh).edit));
      return added.size === 0 && updated.size === 0;
    },
    show: (change: Partial<RowsShown>) => store.setState(({ shown }) => ({ shown: { ...shown, ...change } })),
    setLocked: (isLocked: boolean) => store.setState({ isLocked }),
    load: (memory: DraftMemory) =>
      store.setState(
        (state) => (isSameMemory(state, memory) ? state : { ...remember(memory), isLocked: state.isLocked }),
        true,
      ),
  });
}

/** Made at the first call, and kept. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function sameIds(ids: readonly number[] | undefined, { rows }: Draft): boolean {
  return ids?.length === rows.length && rows.every(({ id }, index) => ids[index] === id);
}
