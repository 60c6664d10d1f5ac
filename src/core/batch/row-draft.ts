import {
  createRow,
  type Draft,
  draftFromSnapshot,
  draftMetadata,
  isPair,
  type Row,
  rowOfPair,
} from "../draft/draft.ts";
import { isForeign, type Metadata, sameMetadata, sameValue } from "../object/metadata.ts";
import type { Batch } from "./batch.ts";
import type { ColumnTexts, Operation } from "./operation.ts";
import { snapshotOfRow, wantedOfRow } from "./row-changes.ts";

/**
 * Makes the draft of one object of a batch, for the object's editor. `before`: the draft that the editor showed last, which is
 * returned while it wants the same as the batch; otherwise its rows are kept as far as they fit. Rows whose key another row
 * has already have no place in a batch: they stay in the draft. `undefined`: the batch has no such row.
 */
export function draftOfRow(batch: Batch, row: number, before?: Draft): Draft | undefined {
  const base = snapshotOfRow(batch, row);
  if (!base) return undefined;
  const wanted = wantedOfRow(batch, row);
  const isSameBase = before !== undefined && sameMetadata(before.base.metadata, base.metadata);
  if (isSameBase && sameMetadata(draftMetadata(before), wanted)) return before;
  const start = isSameBase ? before : draftFromSnapshot(base);
  const used = new Set<string>();
  const described = start.rows.flatMap((each) =>
    each.original ? [describedRow(each, wanted, base.metadata, used)] : [],
  );
  const added: Row[] = [];
  for (const each of isSameBase ? start.rows : (before?.rows ?? [])) {
    if (each.original) continue;
    const value = used.has(each.key) ? undefined : wanted.get(each.key);
    if (value !== undefined) {
      used.add(each.key);
      added.push({ ...each, value, isRemoved: false });
    } else if (isPair(each) && isTwice(each, before?.rows ?? [])) added.push(each);
  }
  let nextRowId = Math.max(start.nextRowId, before?.nextRowId ?? 0);
  for (const [key, value] of wanted) {
    if (used.has(key)) continue;
    added.push(createRow(nextRowId, key, value));
    nextRowId += 1;
  }
  return { base, rows: [...described, ...added].sort((one, other) => one.id - other.id), nextRowId };
}

/** The row of a described pair, also where it is renamed, with what is wanted of it. */
function describedRow(row: Row, wanted: Metadata, base: Metadata, used: Set<string>): Row {
  const { id, original, key } = row;
  if (!original) return row;
  const isRenamed = key !== original.key && !wanted.has(original.key) && !base.has(key);
  const wantedKey = isRenamed && wanted.has(key) && !used.has(key) ? key : original.key;
  const value = wanted.get(wantedKey);
  used.add(wantedKey);
  const fresh = rowOfPair(id, original.key, original.value);
  return value === undefined ? { ...fresh, isRemoved: true } : { ...fresh, key: wantedKey, value };
}

function isTwice({ id, key }: Row, rows: readonly Row[]): boolean {
  return rows.some((other) => other.id !== id && other.key === key && isPair(other));
}

/** Rows of a draft that a batch can't keep, since an earlier row has their key. */
export function rowsBesideBatch({ rows }: Draft): readonly Row[] {
  const keys = new Set<string>();
  return rows.filter((row) => {
    if (!isPair(row)) return false;
    const isLater = keys.has(row.key);
    keys.add(row.key);
    return isLater;
  });
}

/**
 * The operations that make a batch want of one object what a draft of it wants: none where it does already, and nearly always
 * one. A value that isn't text can only be put back or renamed, by an operation of its own.
 */
export function operationsOfDraft(batch: Batch, row: number, draft: Draft): readonly Operation[] {
  const id = batch.ids[row];
  const base = snapshotOfRow(batch, row)?.metadata;
  if (id === undefined || !base) return [];
  const now = wantedOfRow(batch, row);
  const wanted = draftMetadata(draft);
  const ids = [id];
  const keys = [...new Set([...now.keys(), ...wanted.keys()])];
  const changed = keys.filter((key) => !sameValue(now.get(key), wanted.get(key)));
  if (changed.length === 0) return [];
  if (changed.every((key) => sameValue(base.get(key), wanted.get(key)))) {
    return [{ verb: "revert", keys: changed, ids }];
  }
  const reverted: string[] = [];
  const renames: Operation[] = [];
  const renamed = new Set<string>();
  const columns: ColumnTexts[] = [];
  for (const key of changed) {
    const value = wanted.get(key);
    if (!isForeign(value)) {
      // Text is never written over what isn't text: that is removed first, within the same step.
      if (value !== undefined && isForeign(now.get(key))) columns.push({ key, ids, texts: [null] });
      columns.push({ key, ids, texts: [value ?? null] });
    } else if (sameValue(base.get(key), value)) reverted.push(key);
    else {
      const isFree = (other: string) => !wanted.has(other) && !renamed.has(other);
      const from = changed.find((other) => isFree(other) && sameValue(now.get(other), value));
      if (from === undefined) continue;
      renamed.add(from);
      renames.push({ verb: "rename", key: from, newKey: key, clash: "overwrite", ids });
    }
  }
  const written = columns.filter(({ key }) => !renamed.has(key));
  return [
    ...renames,
    ...(written.length > 0 ? [{ verb: "write", source: "cells", columns: written } as const] : []),
    ...(reverted.length > 0 ? [{ verb: "revert", keys: reverted, ids } as const] : []),
  ];
}
