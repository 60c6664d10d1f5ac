import { type Entry, type Metadata, type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";

/** One line of the grid: the pair as described and its current texts. */
export type Row = {
  /** Never reused within a draft; rows are sorted by it. */
  readonly id: number;
  /** The pair as described; absent for a row that the user added. */
  readonly original: Entry | undefined;
  /**
   * The key as typed. A key that differs from the original's is a rename: the old key is removed and this one
   * added.
   */
  readonly key: string;
  readonly value: MetadataValue;
  /**
   * True when the row is set to null, which removes its key. The row stays, so that this can be taken back.
   */
  readonly isRemoved: boolean;
  /**
   * The pair that an undo of a submit put here. The object held it before, so no check forbids exactly this
   * pair.
   */
  readonly restored?: Entry;
};

/**
 * The user's changes on a snapshot. A draft keeps its snapshot; a newer describe never writes into it. Every
 * pair of the base is the original of exactly one row.
 */
export type Draft = {
  readonly base: Snapshot;
  readonly rows: readonly Row[];
  /** The id for the next added row. It only grows; an undo doesn't lower it. */
  readonly nextRowId: number;
};

export type RowState = "same" | "changed" | "added" | "removed";

export function draftFromSnapshot(base: Snapshot): Draft {
  const rows = Array.from(base.metadata, ([key, value], id) => rowOfPair(id, key, value));
  return { base, rows, nextRowId: rows.length };
}

/** A row as described. */
export function rowOfPair(id: number, key: string, value: MetadataValue): Row {
  return { id, original: { key, value }, key, value, isRemoved: false };
}

/** A row that the user adds. */
export function createRow(id: number, key: string, value: MetadataValue): Row {
  return { id, original: undefined, key, value, isRemoved: false };
}

/** Position of a row in `rows`, or -1. Rows are sorted by id. */
export function rowIndex(rows: readonly Row[], id: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle]?.id ?? -1;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function findRow(draft: Draft, id: number): Row | undefined {
  return draft.rows[rowIndex(draft.rows, id)];
}

export function rowState(row: Row): RowState {
  if (row.isRemoved) return "removed";
  if (!row.original) return "added";
  return isTouched(row) ? "changed" : "same";
}

/**
 * True when the row differs from its described pair in key, value or by being null; for an added row, when it
 * isn't blank.
 */
export function isTouched(row: Row): boolean {
  if (!row.original) return !isBlank(row);
  return row.isRemoved || row.key !== row.original.key || !sameValue(row.value, row.original.value);
}

/**
 * True for an added row without text, which counts for nothing, unless an undo restored exactly that pair.
 */
export function isBlank(row: Row): boolean {
  return !row.original && row.key === "" && row.value === "" && !isRestored(row);
}

/** Does the row ask for a pair to exist? */
export function isPair(row: Row): boolean {
  return !row.isRemoved && !isBlank(row);
}

/** Does the row hold exactly the pair that an undo restored in it? */
export function isRestored({ restored, key, value, isRemoved }: Row): boolean {
  return restored !== undefined && !isRemoved && restored.key === key && sameValue(restored.value, value);
}

/** The number of restored pairs that the object doesn't have now. */
export function countBroughtBack({ rows }: Draft): number {
  return rows.reduce((pairs, row) => pairs + Number(!row.original && isRestored(row)), 0);
}

/**
 * Checks the rules of a draft: ids rise, and every pair of the base is the original of exactly one row. Only
 * a draft from storage or a file can break them.
 */
export function isSoundDraft({ base, rows, nextRowId }: Draft): boolean {
  const missing = new Map(base.metadata);
  let previousId = -1;
  for (const { id, original } of rows) {
    if (id <= previousId || id >= nextRowId) return false;
    previousId = id;
    if (!original) continue;
    if (!missing.has(original.key) || !sameValue(missing.get(original.key), original.value)) return false;
    missing.delete(original.key);
  }
  return missing.size === 0;
}

/**
 * The pairs that the user wants. Of two rows with the same key the first counts; lint blocks such a draft.
 */
export function draftMetadata(draft: Draft): Metadata {
  const wanted = new Map<string, MetadataValue>();
  for (const row of draft.rows) if (isPair(row) && !wanted.has(row.key)) wanted.set(row.key, row.value);
  return wanted;
}

export function countPairs(draft: Draft): number {
  let pairs = 0;
  for (const row of draft.rows) if (isPair(row)) pairs += 1;
  return pairs;
}
