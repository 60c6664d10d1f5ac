import type { BatchDraft } from "#core/batch/batch-draft.ts";
import type { OperationTools } from "#core/batch/operation-run.ts";
import { changedRows } from "#core/batch/row-changes.ts";
import { sameValue } from "#core/object/metadata.ts";
import { wantedOf, withMine } from "../batch-review/fresh-change.ts";
import {
  type DraftOnFresh,
  type FreshObject,
  wishesOfRow,
  withFreshObjects,
} from "../batch-review/fresh-objects.ts";
import type { Side } from "../draft/conflicts.ts";
import type { ObjectConflict } from "./run-conflicts.ts";
import type { ItemUndo } from "./undo-run.ts";

/** Conflicts of a run, decided one by one, in a new draft on what the run has found. Undecided ones aren't in it. */
export function draftOfConflicts(
  draft: BatchDraft,
  conflicts: readonly ObjectConflict[],
  sides: ReadonlyMap<string, Side>,
  tools: OperationTools,
): DraftOnFresh {
  const objects = conflicts.flatMap(({ id, fresh, change }): FreshObject[] => {
    const side = sides.get(id);
    if (!side) return [];
    const row = draft.batch.rows.get(id);
    const access = (row === undefined ? undefined : draft.batch.objects[row])?.access ?? fresh.access;
    const changeSet = side === "mine" ? withMine(fresh.metadata, change) : change.changeSet;
    const wishes = new Map(wantedOf(changeSet));
    // Changes in the sheet since the run began are kept whatever is chosen.
    for (const [key, value] of row === undefined ? [] : wishesOfRow(draft.batch, row)) {
      const conflict = change.conflicts.find((other) => other.key === key);
      if (!conflict || !sameValue(conflict.mine, value)) wishes.set(key, value);
    }
    return [{ snapshot: { ...fresh, access }, wishes }];
  });
  return withFreshObjects(draft, objects, tools);
}

export type DraftOfUndo = DraftOnFresh & {
  /** Ids of objects that have changes of their own in the draft. They are left as they are. */
  readonly busy: readonly string[];
};

/** The undo of a run as a new draft, on what the objects hold now. Everything else in the draft stays. */
export function draftOfUndo(
  draft: BatchDraft,
  undos: readonly ItemUndo[],
  tools: OperationTools,
): DraftOfUndo {
  const changed = changedRows(draft.batch);
  const busy: string[] = [];
  const objects = undos.flatMap((undo): FreshObject[] => {
    if (undo.kind !== "possible") return [];
    const { base } = undo.draft;
    const id = base.ref.objectId;
    if (changed[draft.batch.rows.get(id) ?? -1] === 1) {
      busy.push(id);
      return [];
    }
    return [{ snapshot: base, wishes: wantedOf(undo.changeSet) }];
  });
  return { ...withFreshObjects(draft, objects, tools), busy };
}
