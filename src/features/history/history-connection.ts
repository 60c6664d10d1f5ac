import type { ObjectRef } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { JournalEntry } from "#engine/journal/journal-entry.ts";
import type { UndoableSubmit } from "#engine/journal/undoable-submit.ts";
import { historyPageText } from "#messages/compiled/history-page.ts";
import { writeModeName } from "#messages/plan-messages.ts";
import type { MetadataPlatform } from "#platforms/port.ts";

/** A connection as the history needs it. */
export type HistoryConnection = Omit<ReadableConnection, "platform"> & {
  readonly platform: Pick<MetadataPlatform, "description">;
};

/** What an undo of a submit takes: the connection that leads to the object, and a way to its editor. */
export type UndoProps = {
  readonly connections: readonly HistoryConnection[];
  /** The editor is opened with the undo as a draft. */
  readonly onUndo: (connection: HistoryConnection, submit: UndoableSubmit) => void;
};

export function connectionOf(
  connections: readonly HistoryConnection[],
  ref: ObjectRef,
): HistoryConnection | undefined {
  return connections.find(({ id }) => id === ref.connection);
}

/** The write as its platform calls it; of a connection that is gone, by the kind alone. */
export function writeName({ promise }: JournalEntry, connection: HistoryConnection | undefined): string {
  const { kind } = promise.mode;
  if (connection) return writeModeName(kind, connection.platform.description.wording);
  return historyPageText(`write-${kind}`);
}
