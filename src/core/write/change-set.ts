import { type Metadata, type MetadataValue, sameValue } from "../object/metadata.ts";

/** The changes of a draft, independent of any platform. The three groups never share a key. */
export type ChangeSet = {
  readonly added: ReadonlyMap<string, MetadataValue>;
  readonly updated: ReadonlyMap<string, { readonly from: MetadataValue; readonly to: MetadataValue }>;
  /** The keys to remove, with their values. */
  readonly removed: ReadonlyMap<string, MetadataValue>;
};

/** The change set from one metadata to another. */
export function diffMetadata(from: Metadata, to: Metadata): ChangeSet {
  return diffKeys(new Set([...from.keys(), ...to.keys()]), from, to);
}

/** Applies a change set to the metadata that it was made from. */
export function applyChangeSet(metadata: Metadata, changeSet: ChangeSet): Metadata {
  const result = new Map<string, MetadataValue>();
  for (const [key, value] of metadata) {
    if (!changeSet.removed.has(key)) result.set(key, changeSet.updated.get(key)?.to ?? value);
  }
  for (const [key, value] of changeSet.added) result.set(key, value);
  return result;
}

/** The change set that takes the given one back. */
export function reverseChangeSet({ added, updated, removed }: ChangeSet): ChangeSet {
  const swapped = Array.from(updated, ([key, { from, to }]) => [key, { from: to, to: from }] as const);
  return { added: removed, updated: new Map(swapped), removed: added };
}

/** The same changes without those of some keys. */
export function withoutKeys(changeSet: ChangeSet, keys: ReadonlySet<string>): ChangeSet {
  return {
    added: without(changeSet.added, keys),
    updated: without(changeSet.updated, keys),
    removed: without(changeSet.removed, keys),
  };
}

export function countChanges({ added, updated, removed }: ChangeSet): number {
  return added.size + updated.size + removed.size;
}

function without<Value>(
  changes: ReadonlyMap<string, Value>,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, Value> {
  return new Map([...changes].filter(([key]) => !keys.has(key)));
}

export const NO_CHANGES: ChangeSet = { added: new Map(), updated: new Map(), removed: new Map() };

/** The same for some keys: the others are known to be equal. */
export function diffKeys(keys: Iterable<string>, from: Metadata, to: Metadata): ChangeSet {
  const added = new Map<string, MetadataValue>();
  const updated = new Map<string, { from: MetadataValue; to: MetadataValue }>();
  const removed = new Map<string, MetadataValue>();
  for (const key of keys) {
    const before = from.get(key);
    const after = to.get(key);
    if (after === undefined) {
      if (before !== undefined) removed.set(key, before);
    } else if (before === undefined) added.set(key, after);
    else if (!sameValue(before, after)) updated.set(key, { from: before, to: after });
  }
  return { added, updated, removed };
}
