import { UndoSubmitButton } from "#components/undo-submit-button.tsx";
import type { HistoryEntry } from "#engine/journal/history-list.ts";
import { isReadable } from "#engine/journal/journal-entry.ts";
import { undoabilityOfEntry } from "#engine/journal/undoable-submit.ts";
import { noConnectionReason } from "#messages/history-messages.ts";
import { connectionOf, type UndoProps } from "./history-connection.ts";

export type UndoButtonProps = UndoProps & {
  readonly entry: HistoryEntry;
};

/** "Undo submit" of an entry of the history. */
export function UndoButton({ entry, connections, onUndo }: UndoButtonProps) {
  const connection = isReadable(entry) ? connectionOf(connections, entry.ref) : undefined;
  return (
    <UndoSubmitButton
      undoability={undoabilityOfEntry(entry)}
      hindrance={isReadable(entry) && !connection ? noConnectionReason(entry.ref.connection) : undefined}
      onUndo={(submit) => {
        if (connection) onUndo(connection, submit);
      }}
    />
  );
}
