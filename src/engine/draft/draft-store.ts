import { createStore } from "zustand/vanilla";
import type { Draft } from "#core/draft/draft.ts";
import { changeSetFromDraft } from "#core/draft/draft-change-set.ts";
import { type CellName, type Edit, toggleRemoved, typeInCell } from "#core/draft/edit.ts";
import {
  abandonSession,
  createHistory,
  type EditHistory,
  endSession,
  recordEdit,
  redo,
  undo,
} from "#core/draft/edit-history.ts";
import type { KeyProposal } from "#core/draft/propose-keys.ts";
import { rebaseDraft } from "#core/draft/rebase.ts";
import type { Linter } from "#core/lint/lint.ts";
import { sameMetadata } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { MERGE, type WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import type { Observable } from "#submission/observable.ts";
import { carryConflicts, chooseSide, NO_CONFLICTS, offerConflicts, type Side } from "./conflicts.ts";
import { type DraftMemory, isSameMemory, memoryOfSnapshot, type RowsShown } from "./draft-memory.ts";
import {
  carriedOver,
  createStateReader,
  type DraftSource,
  type DraftState,
  restAfter,
  sourceOfMemory,
} from "./draft-state.ts";

export type { DraftState } from "./draft-state.ts";

/** The draft of one object, outside React, so that a key stroke can render one row. One action is one change of its state. */
export type DraftStore = Observable<DraftState> & {
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
  /**
   * Set keys on a newer describe, as one step, by `proposeKeys`: an undo of a submit, or somebody else's packet. What others
   * changed since is left for a choice. `undefined` while another tab writes the draft.
   */
  propose(makeProposal: (draft: Draft) => KeyProposal): KeyProposal | undefined;
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
  const store = createStore<DraftSource>(() => sourceOfMemory(kept));
  const stateOf = createStateReader(platform);
  const { setState } = store;
  const draftNow = () => store.getState().history.draft;

  /** Changes nothing while another tab writes the draft. */
  const edit = (makeChange: (source: DraftSource) => Partial<DraftSource>) =>
    setState((source) => (source.isLocked ? source : makeChange(source)));
  const step = (take: (history: EditHistory) => EditHistory) =>
    edit((source) => {
      const history = take(source.history);
      return history === source.history ? source : { history };
    });
  const record = (made: Edit | undefined, session?: string) => {
    if (made) step((history) => recordEdit(history, made, session));
  };

  return {
    getState: () => stateOf(store.getState()),
    getInitialState: () => stateOf(store.getInitialState()),
    subscribe: (listener) => store.subscribe((now, before) => listener(stateOf(now), stateOf(before))),
    platform,

    typeInCell: (rowId, cell, typed, session) => record(typeInCell(draftNow(), rowId, cell, typed), session),
    endSession: () => step(endSession),
    abandonSession: (session) => step((history) => abandonSession(history, session)),
    toggleRemoved: (rowId) => record(toggleRemoved(draftNow(), rowId)),
    record,
    undo: () => step(undo),
    redo: () => step(redo),

    rebase: (fresh) =>
      edit(({ history, conflicts }) => {
        const { draft } = history;
        const rebase = rebaseDraft(draft, fresh);
        return {
          history: sameMetadata(draft.base.metadata, fresh.metadata)
            ? { ...history, draft: { ...draft, base: fresh } }
            : recordEdit(history, rebase.edit),
          conflicts: carryConflicts(conflicts, draft, fresh, rebase),
        };
      }),
    chooseSide: (key, side) =>
      edit((source) => {
        const { history } = source;
        const choice = chooseSide(source.conflicts, history.draft, key, side);
        if (choice.conflicts === source.conflicts) return source;
        return {
          history: choice.edit ? recordEdit(history, choice.edit) : history,
          conflicts: choice.conflicts,
        };
      }),
    propose: (makeProposal) => {
      if (store.getState().isLocked) return undefined;
      const proposal = makeProposal(draftNow());
      edit(({ history, conflicts }) => ({
        history: recordEdit(history, proposal.edit),
        conflicts: offerConflicts(conflicts, history.draft, proposal),
      }));
      return proposal;
    },

    settle: (fresh) =>
      setState(({ history }) => ({
        history: createHistory(restAfter(history.draft, fresh)),
        mode: MERGE,
        conflicts: NO_CONFLICTS,
      })),
    isDoneWith: (fresh) => {
      const { added, updated } = changeSetFromDraft(carriedOver(draftNow(), fresh));
      return added.size === 0 && updated.size === 0;
    },
    load: (memory) =>
      setState((source) => {
        if (isSameMemory(source, memory)) return source;
        const { isLocked, rules } = source;
        return { ...sourceOfMemory(memory), isLocked, rules };
      }),

    setMode: (mode) => setState({ mode }),
    setRules: (name, linter) =>
      setState((source) => {
        const rules = new Map(source.rules);
        if (linter) rules.set(name, linter);
        else rules.delete(name);
        return { rules };
      }),
    show: (change) => setState(({ shown }) => ({ shown: { ...shown, ...change } })),
    setLocked: (isLocked) => setState((source) => (source.isLocked === isLocked ? source : { isLocked })),
  };
}
