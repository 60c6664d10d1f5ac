import type { Draft } from "#core/draft.ts";
import { type Edit, reverseEdit } from "#core/edit.ts";
import { sameValue } from "#core/metadata.ts";
import { isUnresolved, type KeyConflict, type Rebase, takeTheirs } from "#core/rebase.ts";
import type { Snapshot } from "#core/snapshot.ts";

export type Side = "theirs" | "mine";

/** Conflicts of one rebase. They hold while the draft stands on that snapshot; undoing the rebase puts them aside. */
export type ConflictState = {
  readonly at: Snapshot | undefined;
  readonly items: readonly KeyConflict[];
  /** Keys that others changed and that were taken over without asking, since they didn't collide. */
  readonly takenOver: readonly string[];
  /** Keys for which "mine" was chosen on purpose. "Theirs" shows in the draft itself. */
  readonly keptMine: ReadonlySet<string>;
  /** The edits that gave way, to take that back by. */
  readonly gaveWay: ReadonlyMap<string, Edit>;
};

export const NO_CONFLICTS: ConflictState = {
  at: undefined,
  items: [],
  takenOver: [],
  keptMine: new Set(),
  gaveWay: new Map(),
};

/** The conflicts after a rebase: the new ones, and those that weren't chosen yet, against the newer state. */
export function carryConflicts(
  earlier: ConflictState,
  draft: Draft,
  fresh: Snapshot,
  rebase: Rebase,
): ConflictState {
  const found = new Set(rebase.conflicts.map(({ key }) => key));
  const unsettled = openConflicts(earlier, draft);
  const firstBase = new Map(unsettled.map(({ key, base }) => [key, base]));
  const carried = unsettled
    .filter(({ key }) => !found.has(key))
    .map((conflict) => ({ ...conflict, theirs: fresh.metadata.get(conflict.key) }));
  const items = [...carried, ...rebase.conflicts]
    .map((conflict) =>
      firstBase.has(conflict.key) ? { ...conflict, base: firstBase.get(conflict.key) } : conflict,
    )
    .filter(({ base, theirs }) => !sameValue(base, theirs));
  return {
    ...NO_CONFLICTS,
    at: fresh,
    items,
    takenOver: rebase.takenOver,
  };
}

/** The conflicts that stand between a draft and its submit. */
export function openConflicts(state: ConflictState, draft: Draft): readonly KeyConflict[] {
  return currentConflicts(state, draft).filter(({ key }) => chosenSide(state, draft, key) === undefined);
}

/** All conflicts of the snapshot that the draft stands on, chosen or not. */
export function currentConflicts(state: ConflictState, draft: Draft): readonly KeyConflict[] {
  return state.at === draft.base ? state.items : [];
}

export function chosenSide(state: ConflictState, draft: Draft, key: string): Side | undefined {
  const conflict = state.items.find((item) => item.key === key);
  if (!conflict) return undefined;
  if (!isUnresolved(draft, conflict)) return "theirs";
  return state.keptMine.has(key) ? "mine" : undefined;
}

/** Choose a side. `edit` is what that does to the draft; nothing when mine stays as it is. */
export function chooseSide(
  state: ConflictState,
  draft: Draft,
  key: string,
  side: Side,
): { edit: Edit | undefined; conflicts: ConflictState } {
  const conflict = state.items.find((item) => item.key === key);
  if (!conflict || chosenSide(state, draft, key) === side) return { edit: undefined, conflicts: state };
  const keptMine = new Set(state.keptMine);
  const gaveWay = new Map(state.gaveWay);
  if (side === "mine") {
    const earlier = gaveWay.get(key);
    keptMine.add(key);
    gaveWay.delete(key);
    const edit = earlier && !isUnresolved(draft, conflict) ? reverseEdit(earlier) : undefined;
    return { edit, conflicts: { ...state, keptMine, gaveWay } };
  }
  const edit = takeTheirs(draft, conflict);
  keptMine.delete(key);
  gaveWay.set(key, edit);
  return { edit, conflicts: { ...state, keptMine, gaveWay } };
}
