import { isRecord } from "#core/batch/plain-data.ts";
import { decodeItem, type RunEntry } from "./run-encoding.ts";
import { chunkKey, RUN_FORMAT, type StoredRun, storedItem, storedRun } from "./run-record.ts";

/** Why a record isn't read: it is of a later version of this page, or it is damaged. */
export type RecordProblem = "newer-format" | "damaged";

/** A run that can't be read. It is shown as such and never changed. */
export type UnreadableRun = {
  /** Its place in the order of runs. */
  readonly sequence: number;
  /** Absent where not even that can be read. */
  readonly id: string | undefined;
  readonly problem: RecordProblem;
  readonly raw: unknown;
};

/** An object of a readable run that has no readable record: nobody knows here whether it was written. */
export type UnreadableItem = {
  /** Its number within the run, from 0. */
  readonly item: number;
  /** `missing`: there is no record of it at all. */
  readonly problem: RecordProblem | "missing";
  readonly raw: unknown;
};

export function unreadableRun(raw: unknown): UnreadableRun | undefined {
  if (storedRun.safeParse(raw).success) return undefined;
  const { sequence = undefined, id = undefined } = isRecord(raw) ? raw : {};
  return {
    sequence: typeof sequence === "number" ? sequence : 0,
    id: typeof id === "string" ? id : undefined,
    problem: problemOf(raw),
    raw,
  };
}

/** The readable objects of a chunk, one by one: a damaged one takes no other along. */
export function entriesOfChunk(raw: unknown): readonly RunEntry[] {
  return (itemsOfChunk(raw) ?? []).flatMap((item) => entryOf(item) ?? []);
}

/** The objects of a run that `entriesOfChunk` finds no entry of, in order. `chunks`: the raw records of the run. */
export function unreadableItems(
  { id, total, chunkItems }: Pick<StoredRun, "id" | "total" | "chunkItems">,
  chunks: readonly unknown[],
): readonly UnreadableItem[] {
  const byKey = new Map(chunks.map((raw) => [isRecord(raw) ? raw["key"] : undefined, raw]));
  const unreadable: UnreadableItem[] = [];
  for (let item = 0; item < total; item += 1) {
    const chunk = byKey.get(chunkKey(id, Math.floor(item / chunkItems)));
    const items = itemsOfChunk(chunk);
    const raw = items?.[item % chunkItems];
    if (entryOf(raw)?.entry.sequence === item) continue;
    const isMissing = chunk === undefined || (items !== undefined && raw === undefined);
    unreadable.push({ item, problem: isMissing ? "missing" : problemOf(chunk), raw: raw ?? chunk });
  }
  return unreadable;
}

/** The raw records of a chunk's objects; undefined where the chunk itself can't be read. */
function itemsOfChunk(raw: unknown): readonly unknown[] | undefined {
  if (!isRecord(raw) || raw["format"] !== RUN_FORMAT) return undefined;
  const { items } = raw;
  return Array.isArray(items) ? items : undefined;
}

function entryOf(raw: unknown): RunEntry | undefined {
  const parsed = storedItem.safeParse(raw);
  return parsed.success ? decodeItem(parsed.data) : undefined;
}

function problemOf(raw: unknown): RecordProblem {
  const format = isRecord(raw) ? raw["format"] : undefined;
  return typeof format === "number" && format > RUN_FORMAT ? "newer-format" : "damaged";
}
