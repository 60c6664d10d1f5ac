import { type Draft, draftFromSnapshot } from "#core/draft/draft.ts";
import { changeSetFromDraft } from "#core/draft/draft-change-set.ts";
import { applyEdit } from "#core/draft/edit.ts";
import type { KeyConflict } from "#core/draft/rebase.ts";
import { undoSubmit } from "#core/draft/undo-submit.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { ChangeSet } from "#core/write/change-set.ts";
import { type UndoHindrance, undoabilityOfEntry } from "../journal/undoable-submit.ts";
import type { RunEntry } from "./run-encoding.ts";

/** The undo of a run for one of its objects, or the reason why there is none. */
export type ItemUndo =
  | {
      readonly kind: "possible";
      readonly item: number;
      /** On the fresh snapshot, with what the run overwrote restored: those pairs may be what no check would let pass. */
      readonly draft: Draft;
      readonly changeSet: ChangeSet;
      /** Keys that others changed since: nothing is restored of them. */
      readonly conflicts: readonly KeyConflict[];
      /** Keys that hold what they held before the run already. */
      readonly alreadyThere: readonly string[];
    }
  | { readonly kind: "impossible"; readonly item: number; readonly why: UndoHindrance }
  /** The object couldn't be described. */
  | { readonly kind: "unread"; readonly item: number };

/**
 * A new draft for each object of a run, or for some of them, made of their before-images. `freshOf`: what the objects hold now.
 * An undo is a run of its own, so it can be undone the same way.
 */
export function undoRun(
  entries: readonly RunEntry[],
  freshOf: (entry: RunEntry) => Snapshot | undefined,
): readonly ItemUndo[] {
  return entries.map((runEntry) => {
    const item = runEntry.entry.sequence;
    const undoability = undoabilityOfEntry(runEntry.entry);
    if (undoability.kind === "impossible") return { kind: "impossible", item, why: undoability.why };
    const fresh = freshOf(runEntry);
    if (!fresh) return { kind: "unread", item };
    const { edit, base, conflicts, alreadyThere } = undoSubmit(
      draftFromSnapshot(fresh),
      fresh,
      undoability.submit.written,
    );
    const draft = applyEdit(draftFromSnapshot(base), edit);
    return { kind: "possible", item, draft, changeSet: changeSetFromDraft(draft), conflicts, alreadyThere };
  });
}
