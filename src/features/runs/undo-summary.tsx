import { countChanges } from "#core/write/change-set.ts";
import type { DraftOfUndo } from "#engine/runs/new-draft.ts";
import type { RunEntry } from "#engine/runs/run-encoding.ts";
import type { ItemUndo } from "#engine/runs/undo-run.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { listOf } from "#messages/list-messages.ts";
import { quotedText } from "#messages/quoted-text.ts";
import { undoConflictName } from "#messages/runs-messages.ts";

export type UndoSummaryProps = {
  readonly undos: readonly ItemUndo[];
  readonly entries: readonly RunEntry[];
  readonly undone: DraftOfUndo;
};

/** The effect of an undo of a run on the draft: what is restored, what is left alone, and why. */
export function UndoSummary({ undos, entries, undone }: UndoSummaryProps) {
  const names = new Map(entries.map(({ entry }) => [entry.sequence, entry.name]));
  const byId = new Map(entries.map(({ entry }) => [entry.ref.objectId, entry.name]));
  const possible = undos.filter((undo) => undo.kind === "possible");
  const conflicts = possible.filter((undo) => undo.conflicts.length > 0);
  const restored = possible.filter(
    ({ changeSet, draft }) => countChanges(changeSet) > 0 && !undone.busy.includes(draft.base.ref.objectId),
  ).length;
  const impossible = undos.filter(({ kind }) => kind === "impossible").length;
  const unread = undos.filter(({ kind }) => kind === "unread");
  const nameOf = ({ item }: ItemUndo) => quotedText(names.get(item) ?? "");
  const idName = (id: string) => quotedText(byId.get(id) ?? id);
  const { busy, unwritable } = undone;
  return (
    <>
      <p>{restored > 0 ? runsText("undo-possible", { count: restored }) : runsText("undo-nothing")}</p>
      {conflicts.length > 0 ? (
        <p>
          {runsText("undo-conflicts", {
            count: conflicts.length,
            names: listOf(
              conflicts.map((undo) =>
                undoConflictName(
                  names.get(undo.item) ?? "",
                  undo.conflicts.map(({ key }) => key),
                ),
              ),
            ),
          })}
        </p>
      ) : null}
      {busy.length > 0 ? (
        <p>{runsText("undo-busy", { count: busy.length, names: listOf(busy.map(idName)) })}</p>
      ) : null}
      {unread.length > 0 ? (
        <p>{runsText("undo-unread", { count: unread.length, names: listOf(unread.map(nameOf)) })}</p>
      ) : null}
      {unwritable.length > 0 ? (
        <p>
          {runsText("undo-unwritable", {
            count: unwritable.length,
            names: listOf(unwritable.map(({ id, key }) => undoConflictName(byId.get(id) ?? id, [key]))),
          })}
        </p>
      ) : null}
      {impossible > 0 ? <p>{runsText("undo-impossible", { count: impossible })}</p> : null}
    </>
  );
}
