import { draftFromSnapshot, isTouched } from "#core/draft/draft.ts";
import { createHistory, type EditHistory } from "#core/draft/edit-history.ts";
import type { RowFilter } from "#core/draft/row-filter.ts";
import type { RowSort } from "#core/draft/row-sort.ts";
import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { MERGE, type WriteMode } from "#core/write/request-plan.ts";
import { type ConflictState, NO_CONFLICTS } from "./conflicts.ts";

/** The parts of a draft that have to be stored: all else follows from them. */
export type DraftMemory = {
  readonly history: EditHistory;
  readonly mode: WriteMode;
  readonly shown: RowsShown;
  /** Without them a collision that wasn't settled yet would be settled for mine by closing the page. */
  readonly conflicts: ConflictState;
};

/** Which rows are shown, and in what order they are read; what is sent keeps its own. */
export type RowsShown = {
  /** Key or value contains it. */
  readonly text: string;
  readonly only: RowFilter | undefined;
  readonly sort: RowSort | undefined;
};

export const ALL_ROWS: RowsShown = { text: "", only: undefined, sort: undefined };

/** The account and the object that a draft belongs to. */
export type DraftPlace = {
  /** The account that owns the token, by a name that is no secret. */
  readonly account: string;
  readonly ref: ObjectRef;
};

/** One string for one place. */
export function draftKey({ account, ref }: DraftPlace): string {
  return JSON.stringify([account, objectRefKey(ref)]);
}

/** A draft that nothing was done to yet. */
export function memoryOfSnapshot(snapshot: Snapshot): DraftMemory {
  return {
    history: createHistory(draftFromSnapshot(snapshot)),
    mode: MERGE,
    shown: ALL_ROWS,
    conflicts: NO_CONFLICTS,
  };
}

/**
 * Rows that differ from what was described. It isn't the size of the change set: of two rows with one key only the first
 * counts there, and the other was typed all the same.
 */
export function countTouched({ history }: Pick<DraftMemory, "history">): number {
  return history.draft.rows.reduce((touched, row) => touched + Number(isTouched(row)), 0);
}

/** True when nothing was typed and nothing can be undone or redone. */
export function isUntouched({ history: { past, future, draft } }: Pick<DraftMemory, "history">): boolean {
  return !past && !future && !draft.rows.some(isTouched);
}

export function isSameMemory(one: DraftMemory, other: DraftMemory): boolean {
  return (
    one.history === other.history &&
    one.mode === other.mode &&
    one.shown === other.shown &&
    one.conflicts === other.conflicts
  );
}
