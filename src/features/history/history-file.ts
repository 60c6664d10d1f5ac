import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { HISTORY_COLUMNS } from "#engine/journal/history-columns.ts";
import type { HistoryEntry } from "#engine/journal/history-list.ts";
import { isReadable, type JournalEntry } from "#engine/journal/journal-entry.ts";
import { writeSafeCsv } from "#formats/write-delimited.ts";
import { outcomeWordInFiles } from "#messages/history-messages.ts";
import { shadedOutcome, touchedOutcomes } from "./history-search.ts";

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = "\ufeff";

/** The records as they are stored, one a line: nothing is lost, also of those that this page can't read. */
export function historyJson(records: readonly unknown[], exportedAt: Date): string {
  const lines = records.map((record) => JSON.stringify(record));
  const head = `{"what":"redescribe-history","version":1,"exportedAt":${JSON.stringify(exportedAt.toISOString())},"submits":[`;
  return `${head}\n${lines.join(",\n")}\n]}\n`;
}

/** One row for each key that a submit spoke of, in the form that no spreadsheet runs. Says how many cells were escaped. */
export function historyCsv(entries: readonly HistoryEntry[]): {
  readonly text: string;
  readonly escaped: number;
} {
  let escaped = 0;
  const fit = (text: string) => {
    if (text.isWellFormed() && !text.includes("\0")) return text;
    escaped += 1;
    return text.replace(NO_TEXT_FORM, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  };
  const rows = entries.flatMap((entry) => (isReadable(entry) ? rowsOf(entry) : [unreadableRow(entry)]));
  const text = writeSafeCsv([Object.values(HISTORY_COLUMNS), ...rows.map((row) => row.map(fit))]);
  return { text: BYTE_ORDER_MARK + text, escaped };
}

const NO_TEXT_FORM = /[\0\ud800-\udfff]/g;

function rowsOf(entry: JournalEntry): string[][] {
  const { startedAtMs, ref, project, name, account, promise, reason, operationId, digest, before, end } =
    entry;
  const submit = [
    new Date(startedAtMs).toISOString(),
    end ? new Date(end.endedAtMs).toISOString() : "",
    ref.connection,
    ref.objectId,
    project ?? "",
    name,
    account,
    promise.mode.kind,
    reason,
    outcomeWordInFiles(shadedOutcome(entry)),
  ];
  const verified = new Map(end?.verified.map((key) => [key.key, key]));
  return touchedOutcomes(entry).map(({ key, effect, after }) => {
    const seen = verified.get(key);
    const found = seen ? cells(seen.found) : ["", ""];
    const values = [...cells(before.get(key)), ...cells(after), ...found];
    return [...submit, key, effect, ...values, seen?.verdict ?? "", operationId, digest];
  });
}

/** The text and what it stands for: "" can be an empty text or nothing at all. */
function cells(value: MetadataValue | undefined): [text: string, kind: string] {
  if (value === undefined) return ["", "absent"];
  return isForeign(value) ? [value.json, value.type] : [value, "text"];
}

function unreadableRow({ sequence }: HistoryEntry): string[] {
  const known: { readonly [column: string]: string } = {
    outcome: outcomeWordInFiles("unreadable"),
    operation: `record ${sequence}`,
  };
  return Object.keys(HISTORY_COLUMNS).map((column) => known[column] ?? "");
}
