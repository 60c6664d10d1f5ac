import { memo } from "react";
import { formatAddress } from "#core/address/address.ts";
import type { HistoryEntry } from "#engine/journal/history-list.ts";
import { isReadable, type JournalEntry } from "#engine/journal/journal-entry.ts";
import type { StoredRun } from "#engine/runs/run-record.ts";
import { historyText } from "#messages/compiled/history.ts";
import { historyPageText } from "#messages/compiled/history-page.ts";
import {
  lateNotes,
  outcomeGlyph,
  outcomeMeaning,
  outcomeWord,
  unreadableEntrySentence,
} from "#messages/history-messages.ts";
import { effectGlyph } from "#messages/plan-messages.ts";
import { quotedKey } from "#messages/quoted-text.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import { Button } from "#ui/button.tsx";
import { downloadRecord } from "./download-record.ts";
import { connectionOf, type UndoProps, writeName } from "./history-connection.ts";
import { historyOutcome, shadedOutcome, touchedOutcomes } from "./history-search.ts";
import styles from "./history-table.module.css";
import { RunRow } from "./run-row.tsx";
import { UndoButton } from "./undo-button.tsx";

export type HistoryTableProps = UndoProps & {
  readonly entries: readonly HistoryEntry[];
  /** Newest first, as the entries are. */
  readonly runs: readonly StoredRun[];
  readonly onUndoRun: (id: string) => void;
  readonly onOpen: (entry: HistoryEntry) => void;
};

/** The table of submits with time, object, kind, keys, reason and outcome. */
export function HistoryTable({ entries, runs, onUndoRun, ...rest }: HistoryTableProps) {
  return (
    <table className={styles["table"]} aria-label={historyPageText("history")}>
      <thead>
        <tr>
          <th scope="col">{historyPageText("when")}</th>
          <th scope="col">{historyPageText("object")}</th>
          <th scope="col">{historyPageText("write")}</th>
          <th scope="col">{historyPageText("keys")}</th>
          <th scope="col">{historyPageText("reason")}</th>
          <th scope="col">{historyPageText("outcome")}</th>
          <th scope="col">{historyPageText("actions")}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder(entries, runs).map((line) =>
          "id" in line ? (
            <RunRow key={line.id} run={line} connections={rest.connections} onUndo={onUndoRun} />
          ) : (
            <EntryRow key={line.sequence} entry={line} {...rest} />
          ),
        )}
      </tbody>
    </table>
  );
}

/** Submits and runs by the time at which they began. Submits keep their own order, which doesn't depend on a clock. */
function inOrder(
  entries: readonly HistoryEntry[],
  runs: readonly StoredRun[],
): readonly (HistoryEntry | StoredRun)[] {
  const left = [...runs];
  const lines: (HistoryEntry | StoredRun)[] = [];
  for (const entry of entries) {
    while (left[0] && isReadable(entry) && left[0].startedAtMs > entry.startedAtMs)
      lines.push(...left.splice(0, 1));
    lines.push(entry);
  }
  return [...lines, ...left];
}

type EntryRowProps = Omit<HistoryTableProps, "entries" | "runs" | "onUndoRun"> & {
  readonly entry: HistoryEntry;
};

const EntryRow = memo(function EntryRow({ entry, connections, onOpen, onUndo }: EntryRowProps) {
  const outcome = historyOutcome(entry);
  const shaded = shadedOutcome(entry);
  const notes = isReadable(entry) && entry.end ? lateNotes(entry.end) : [];
  return (
    <tr data-outcome={outcome} data-sequence={entry.sequence}>
      {isReadable(entry) ? (
        <EntryCells entry={entry} connections={connections} />
      ) : (
        <UnreadableCells entry={entry} />
      )}
      <td className={styles["outcome"]} title={outcomeMeaning(shaded)}>
        <span aria-hidden="true">{outcomeGlyph(outcome)} </span>
        {outcomeWord(shaded)}
        {isReadable(entry) && entry.end?.wasRecovered ? <small>{historyText("was-recovered")}</small> : null}
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </td>
      <td>
        <span className={styles["acts"]}>
          {isReadable(entry) ? (
            <Button
              kind="quiet"
              aria-label={historyPageText("details-of", {
                name: entry.name,
                time: dayAndTime(entry.startedAtMs),
              })}
              onClick={() => onOpen(entry)}
            >
              {historyPageText("details")}
            </Button>
          ) : (
            <Button
              kind="quiet"
              aria-label={historyPageText("download-record", { number: `${entry.sequence}` })}
              onClick={() => downloadRecord(entry.sequence, entry.raw)}
            >
              {historyPageText("download")}
            </Button>
          )}
          <UndoButton entry={entry} connections={connections} onUndo={onUndo} />
        </span>
      </td>
    </tr>
  );
});

function EntryCells({
  entry,
  connections,
}: { readonly entry: JournalEntry } & Pick<UndoProps, "connections">) {
  const { name, ref, startedAtMs, reason } = entry;
  const connection = connectionOf(connections, ref);
  return (
    <>
      <td className={styles["when"]}>{dayAndTime(startedAtMs)}</td>
      <td className={styles["object"]}>
        <a href={formatAddress({ kind: "object", ref })}>{name}</a>
        <small>
          {connection?.name ?? ref.connection} · {ref.objectId}
        </small>
      </td>
      <td>{writeName(entry, connection)}</td>
      <td>
        <TouchedKeys entry={entry} />
      </td>
      <td className={styles["reason"]}>{reason}</td>
    </>
  );
}

/** Further keys are only counted. */
const KEYS_SHOWN = 3;

function TouchedKeys({ entry }: { readonly entry: JournalEntry }) {
  const touched = touchedOutcomes(entry);
  const more = touched.length - KEYS_SHOWN;
  return (
    <>
      {touched.slice(0, KEYS_SHOWN).map(({ key, effect }) => (
        <span key={key} className={styles["key"]} data-effect={effect}>
          {effectGlyph(effect)} {quotedKey(key)}
        </span>
      ))}
      {more > 0 ? <small>{historyPageText("more-keys", { count: more })}</small> : null}
    </>
  );
}

function UnreadableCells({ entry }: { readonly entry: Exclude<HistoryEntry, JournalEntry> }) {
  return (
    <>
      <td>{historyPageText("record", { number: `${entry.sequence}` })}</td>
      <td colSpan={4}>{unreadableEntrySentence(entry)}</td>
    </>
  );
}
