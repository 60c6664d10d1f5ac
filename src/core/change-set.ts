import { type Draft, draftMetadata } from "./draft.ts";
import { type Metadata, type MetadataValue, sameValue } from "./metadata.ts";

/** What a draft changes, the same for every platform. The three groups never share a key. */
export type ChangeSet = {
  readonly added: ReadonlyMap<string, MetadataValue>;
  readonly updated: ReadonlyMap<string, { readonly from: MetadataValue; readonly to: MetadataValue }>;
  /** Keys to remove, with what they hold. */
  readonly removed: ReadonlyMap<string, MetadataValue>;
};

export function changeSetFromDraft(draft: Draft): ChangeSet {
  return diffMetadata(draft.base.metadata, draftMetadata(draft));
}

/** The change set that leads from one metadata to another. */
export function diffMetadata(from: Metadata, to: Metadata): ChangeSet {
  const added = new Map<string, MetadataValue>();
  const updated = new Map<string, { from: MetadataValue; to: MetadataValue }>();
  const removed = new Map<string, MetadataValue>();
  for (const [key, value] of from) {
    const wanted = to.get(key);
    if (wanted === undefined) removed.set(key, value);
    else if (!sameValue(value, wanted)) updated.set(key, { from: value, to: wanted });
  }
  for (const [key, value] of to) if (!from.has(key)) added.set(key, value);
  return { added, updated, removed };
}

export function applyChangeSet(metadata: Metadata, changeSet: ChangeSet): Metadata {
  const result = new Map<string, MetadataValue>();
  for (const [key, value] of metadata) {
    if (!changeSet.removed.has(key)) result.set(key, changeSet.updated.get(key)?.to ?? value);
  }
  for (const [key, value] of changeSet.added) result.set(key, value);
  return result;
}

export function reverseChangeSet({ added, updated, removed }: ChangeSet): ChangeSet {
  const swapped = Array.from(updated, ([key, { from, to }]) => [key, { from: to, to: from }] as const);
  return { added: removed, updated: new Map(swapped), removed: added };
}

export function countChanges({ added, updated, removed }: ChangeSet): number {
  return added.size + updated.size + removed.size;
}
