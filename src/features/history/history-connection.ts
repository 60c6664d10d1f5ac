import type { ObjectRef } from "#core/object/object-ref.ts";
import type { JournalEntry } from "#engine/journal/journal-entry.ts";
import { historyPageText } from "#messages/history-page-words.ts";
import { writeModeName } from "#messages/plan-words.ts";
import type { MetadataPlatform } from "#platforms/port.ts";

/** A connection as the history needs it. */
export type HistoryConnection = {
  readonly id: string;
  readonly name: string;
  /** Whose token it is now; a submit may have been made with another one. */
  readonly account: string;
  readonly platform: Pick<MetadataPlatform, "description">;
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
