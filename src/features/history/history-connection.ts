import type { ObjectRef } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { JournalEntry } from "#engine/journal/journal-entry.ts";
import type { UndoableSubmit } from "#engine/journal/undoable-submit.ts";
import { historyPageText } from "#messages/compiled/history-page.ts";
import { writeModeName } from "#messages/plan-messages.ts";
import type { MetadataPlatform } from "#platforms/port.ts";

/** The part of a connection that the history needs. */
export type HistoryConnection = Omit<ReadableConnection, "platform"> & {
  readonly platform: Pick<MetadataPlatform, "description">;
};

/** The props for undoing a submit: the connections, and a way to the object's editor. */
export type UndoProps = {
  readonly connections: readonly HistoryConnection[];
  /** Opens the editor with the undo as a draft. */
  readonly onUndo: (connection: HistoryConnection, submit: UndoableSubmit) => void;
};

export function connectionOf(
  connections: readonly HistoryConnection[],
  ref: ObjectRef,
): HistoryConnection | undefined {
  return connections.find(({ id }) => id === ref.connection);
}

/** The platform's name for the kind of write; a general name when the connection is gone. */
export function writeName({ promise }: JournalEntry, connection: HistoryConnection | undefined): string {
  const { kind } = promise.mode;
  if (connection) return writeModeName(kind, connection.platform.description.wording);
  return historyPageText(`write-${kind}`);
}
