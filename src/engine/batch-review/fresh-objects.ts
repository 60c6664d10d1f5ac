import { addUnreadable, batchFromSnapshots } from "#core/batch/add-objects.ts";
import { type Batch, codesDiffer } from "#core/batch/batch.ts";
import { applyOperation, type BatchDraft, createBatchDraft } from "#core/batch/batch-draft.ts";
import { codeAt } from "#core/batch/codes.ts";
import type { ColumnTexts } from "#core/batch/operation.ts";
import type { OperationTools } from "#core/batch/operation-run.ts";
import { changedRows, snapshotOfRow } from "#core/batch/row-changes.ts";
import { isForeign, type MetadataValue, sameValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";

/** Wanted values of keys of one object; undefined removes the key. */
export type Wishes = ReadonlyMap<string, MetadataValue | undefined>;

/** An object as it was described just now, with all that is wanted otherwise of it. */
export type FreshObject = { readonly snapshot: Snapshot; readonly wishes: Wishes };

export type DraftOnFresh = {
  readonly draft: BatchDraft;
  /** Wishes for values that aren't text, which nothing can write into a sheet. They are left out. */
  readonly unwritable: readonly { readonly id: string; readonly key: string }[];
};

/**
 * A new draft in which some objects stand on what was described of them just now, with other wishes than before; objects that the
 * draft doesn't have come last. All other objects keep what they were read as and what is wanted of them. It has one step.
 */
export function withFreshObjects(
  { batch }: BatchDraft,
  objects: readonly FreshObject[],
  tools: OperationTools,
): DraftOnFresh {
  const fresh = new Map(objects.map((object) => [object.snapshot.ref.objectId, object]));
  const changed = changedRows(batch);
  const snapshots: Snapshot[] = [];
  const wishes: (readonly [id: string, wishes: Wishes])[] = [];
  for (const [row, id] of batch.ids.entries()) {
    const own = fresh.get(id);
    const snapshot = own?.snapshot ?? snapshotOfRow(batch, row);
    if (!snapshot) continue;
    snapshots.push(snapshot);
    if (own) wishes.push([id, own.wishes]);
    else if (changed[row] === 1) wishes.push([id, wishesOfRow(batch, row)]);
    fresh.delete(id);
  }
  for (const [id, object] of fresh) {
    snapshots.push(object.snapshot);
    wishes.push([id, object.wishes]);
  }
  const next = addUnreadable(batchFromSnapshots(snapshots), batch.unreadable);
  return withWishes(next, wishes, tools);
}

/** The wanted values of a row that differ from the described ones. */
export function wishesOfRow({ columns }: Batch, row: number): Wishes {
  const wishes = new Map<string, MetadataValue | undefined>();
  for (const { key, dictionary, base, now } of columns.values()) {
    if (base === now) continue;
    const [old, wanted] = [codeAt(base, row), codeAt(now, row)];
    if (codesDiffer(dictionary, old, wanted)) wishes.set(key, dictionary.values[wanted]);
  }
  return wishes;
}

function withWishes(
  batch: Batch,
  all: readonly (readonly [id: string, wishes: Wishes])[],
  tools: OperationTools,
): DraftOnFresh {
  const draft = createBatchDraft(batch);
  const columns = new Map<string, { readonly ids: string[]; readonly texts: (string | null)[] }>();
  const unwritable: { id: string; key: string }[] = [];
  for (const [id, wishes] of all) {
    const described = snapshotOfRow(batch, batch.rows.get(id) ?? -1)?.metadata;
    for (const [key, value] of wishes) {
      if (sameValue(described?.get(key), value)) continue;
      if (isForeign(value) || (value !== undefined && isForeign(described?.get(key)))) {
        unwritable.push({ id, key });
        continue;
      }
      const column = columns.get(key) ?? { ids: [], texts: [] };
      columns.set(key, column);
      column.ids.push(id);
      column.texts.push(value ?? null);
    }
  }
  if (columns.size === 0) return { draft, unwritable };
  const texts = Array.from(columns, ([key, column]): ColumnTexts => ({ key, ...column }));
  const outcome = applyOperation(draft, { verb: "write", source: "cells", columns: texts }, tools);
  return { draft: outcome.kind === "done" ? outcome.draft : draft, unwritable };
}
