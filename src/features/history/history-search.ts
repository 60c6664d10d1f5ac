import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { smallLetters } from "#core/text/small-letters.ts";
import { rawFileText } from "#engine/autosave/draft-file.ts";
import type { HistoryEntry } from "#engine/journal/history-list.ts";
import { isReadable, type JournalEntry } from "#engine/journal/journal-entry.ts";
import { historyText } from "#messages/compiled/history.ts";
import {
  type HistoryOutcome,
  lateNotes,
  outcomeWord,
  type ShadedOutcome,
} from "#messages/history-messages.ts";

export function historyOutcome(entry: HistoryEntry): HistoryOutcome {
  if (!isReadable(entry)) return "unreadable";
  return entry.end?.outcome ?? "unfinished";
}

/** The outcome as it is said: a late one, or one that isn't known yet, has a word of its own. */
export function shadedOutcome(entry: HistoryEntry): ShadedOutcome {
  const outcome = historyOutcome(entry);
  const end = isReadable(entry) ? entry.end : undefined;
  if (outcome === "verified" && end?.late?.cameLate) return "verified-late";
  return outcome === "unknown" && end?.looks ? "unknown-yet" : outcome;
}

/** What the submit was to do to keys that it spoke of. */
export function touchedOutcomes({ promise }: JournalEntry): JournalEntry["promise"]["outcomes"] {
  return promise.outcomes.filter(({ effect }) => effect !== "stays");
}

/** Does every word that was typed stand somewhere: object, key, value, reason, outcome? Case doesn't count. */
export function matchesSearch(entry: HistoryEntry, query: string): boolean {
  const text = smallLetters(searchedText(entry));
  return smallLetters(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function searchedText(entry: HistoryEntry): string {
  const outcome = outcomeWord(shadedOutcome(entry));
  if (!isReadable(entry)) return `${outcome} ${rawFileText(entry.raw)}`;
  const { name, ref, project = "", reason, account, end } = entry;
  const texts = [name, ref.connection, ref.objectId, project, reason, account, outcome];
  if (end?.wasRecovered) texts.push(historyText("was-recovered"));
  if (end) texts.push(...lateNotes(end));
  for (const { key, now, after } of touchedOutcomes(entry)) texts.push(key, valueText(now), valueText(after));
  for (const { key, found } of end?.verified ?? []) texts.push(key, valueText(found));
  return texts.join("\n");
}

function valueText(value: MetadataValue | undefined): string {
  if (value === undefined) return "";
  return isForeign(value) ? value.json : value;
}
