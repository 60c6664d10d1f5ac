import { type Draft, draftMetadata } from "#core/draft/draft.ts";
import { type Edit, reverseEdit } from "#core/draft/edit.ts";
import { type KeyProposal, restoreKeys } from "#core/draft/propose-keys.ts";
import { isUnresolved, type KeyConflict, type Rebase, takeTheirs } from "#core/draft/rebase.ts";
import { sameValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";

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
  /**
   * Keys of which the draft holds theirs without anybody having chosen that: an undo of a submit found that they were
   * changed since, and restored nothing.
   */
  readonly offered: ReadonlySet<string>;
  /** The keys among them for which "theirs" was chosen. */
  readonly leftAlone: ReadonlySet<string>;
};

export const NO_CONFLICTS: ConflictState = {
  at: undefined,
  items: [],
  takenOver: [],
  keptMine: new Set(),
  gaveWay: new Map(),
  offered: new Set(),
  leftAlone: new Set(),
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
  const offered = new Set(
    carried.flatMap(({ key, mine, theirs }) =>
      earlier.offered.has(key) && !sameValue(mine, theirs) ? [key] : [],
    ),
  );
  const items = [...carried, ...rebase.conflicts]
    .map((conflict) =>
      firstBase.has(conflict.key) ? { ...conflict, base: firstBase.get(conflict.key) } : conflict,
    )
    .filter(({ key, base, theirs }) => offered.has(key) || !sameValue(base, theirs));
  return {
    ...NO_CONFLICTS,
    at: fresh,
    items,
    takenOver: rebase.takenOver,
    offered,
  };
}

/** The conflicts after a proposal: also the keys that it leaves alone until they are chosen. */
export function offerConflicts(
  earlier: ConflictState,
  draft: Draft,
  { base, rebase, conflicts }: KeyProposal,
): ConflictState {
  const carried = carryConflicts(earlier, draft, base, rebase);
  const keys = new Set(conflicts.map(({ key }) => key));
  const others = carried.items.filter(({ key }) => !keys.has(key));
  return { ...carried, items: [...others, ...conflicts], offered: new Set([...carried.offered, ...keys]) };
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
  if (isUnresolved(draft, conflict)) return state.keptMine.has(key) ? "mine" : undefined;
  return state.offered.has(key) && !state.leftAlone.has(key) ? undefined : "theirs";
}

/** Choose a side. `edit` is what that does to the draft; nothing when what is wanted stays as it is. */
export function chooseSide(
  state: ConflictState,
  draft: Draft,
  key: string,
  side: Side,
): { edit: Edit | undefined; conflicts: ConflictState } {
  const conflict = state.items.find((item) => item.key === key);
  if (!conflict || chosenSide(state, draft, key) === side) return { edit: undefined, conflicts: state };
  const keptMine = new Set(state.keptMine);
  const leftAlone = new Set(state.leftAlone);
  const gaveWay = new Map(state.gaveWay);
  const conflicts = { ...state, keptMine, leftAlone, gaveWay };
  if (side === "mine") {
    const edit = editToMine(state, draft, conflict);
    keptMine.add(key);
    leftAlone.delete(key);
    gaveWay.delete(key);
    return { edit, conflicts };
  }
  keptMine.delete(key);
  leftAlone.add(key);
  if (!isUnresolved(draft, conflict)) return { edit: undefined, conflicts };
  const edit = takeTheirs(draft, conflict);
  gaveWay.set(key, edit);
  return { edit, conflicts };
}

function editToMine(
  { offered, gaveWay }: ConflictState,
  draft: Draft,
  conflict: KeyConflict,
): Edit | undefined {
  const { key, mine } = conflict;
  if (offered.has(key)) {
    const isThere = sameValue(draftMetadata(draft).get(key), mine);
    return isThere ? undefined : restoreKeys(draft, new Map([[key, mine]]));
  }
  const earlier = gaveWay.get(key);
  return earlier && !isUnresolved(draft, conflict) ? reverseEdit(earlier) : undefined;
}
