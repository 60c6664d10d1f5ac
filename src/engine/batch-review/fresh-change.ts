import type { KeyConflict } from "#core/draft/rebase.ts";
import { type Metadata, type MetadataValue, sameValue } from "#core/object/metadata.ts";
import { type ChangeSet, diffKeys } from "#core/write/change-set.ts";

/** The changes of one object, compared with a fresh describe of it. */
export type FreshChange = {
  /** The changes that don't collide, as a change set of the fresh pairs. */
  readonly changeSet: ChangeSet;
  /** Keys that somebody else changed in another way since the object was read. */
  readonly conflicts: readonly KeyConflict[];
  /** How many other keys somebody else changed. A write leaves these as they are now. */
  readonly changedElsewhere: number;
};

/** Carries the changes of one object over to a fresh describe, key by key, as a rebase of the editor does (R). */
export function freshChange(base: Metadata, changeSet: ChangeSet, fresh: Metadata): FreshChange {
  const conflicts: KeyConflict[] = [];
  const wanted = new Map<string, MetadataValue | undefined>();
  const touched = wantedOf(changeSet);
  for (const [key, mine] of touched) {
    const [before, theirs] = [base.get(key), fresh.get(key)];
    if (sameValue(mine, theirs)) continue;
    if (sameValue(before, theirs)) wanted.set(key, mine);
    else conflicts.push({ key, base: before, theirs, mine });
  }
  return {
    changeSet: changeSetTo(fresh, wanted),
    conflicts,
    changedElsewhere: changedElsewhere(base, fresh, touched),
  };
}

/** The changes with those of the conflicts that were decided in the user's favour. */
export function withMine(fresh: Metadata, { changeSet, conflicts }: FreshChange): ChangeSet {
  const wanted = wantedOf(changeSet);
  for (const { key, mine } of conflicts) wanted.set(key, mine);
  return changeSetTo(fresh, wanted);
}

/** The wanted values of all keys of a change set; undefined is absent. */
export function wantedOf({ added, updated, removed }: ChangeSet): Map<string, MetadataValue | undefined> {
  const wanted = new Map<string, MetadataValue | undefined>(added);
  for (const [key, { to }] of updated) wanted.set(key, to);
  for (const key of removed.keys()) wanted.set(key, undefined);
  return wanted;
}

function changeSetTo(fresh: Metadata, wanted: ReadonlyMap<string, MetadataValue | undefined>): ChangeSet {
  const to = new Map(fresh);
  for (const [key, value] of wanted) {
    if (value === undefined) to.delete(key);
    else to.set(key, value);
  }
  return diffKeys(wanted.keys(), fresh, to);
}

function changedElsewhere(base: Metadata, fresh: Metadata, touched: ReadonlyMap<string, unknown>): number {
  let count = 0;
  for (const key of new Set([...base.keys(), ...fresh.keys()])) {
    if (!touched.has(key) && !sameValue(base.get(key), fresh.get(key))) count += 1;
  }
  return count;
}
