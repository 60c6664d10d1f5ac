import fc from "fast-check";
import type { Metadata, MetadataValue } from "#core/object/metadata.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { type ChangeSet, diffMetadata } from "#core/write/change-set.ts";
import { MERGE, replaceMode, type WriteMode } from "#core/write/request-plan.ts";

/** Fixture: a change set to plan in any mode. */
export type PlanCase = {
  readonly snapshot: Snapshot;
  readonly changeSet: ChangeSet;
  readonly mode: WriteMode;
};

const keys = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("a", "b", "c", "tissue", "1", "10", "2") },
  fc.constantFrom("__proto__", "constructor", "toString", "", "a.b", '"', "\\", "\n", "ключ", "key\ud800"),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const texts = fc.oneof(
  fc.constantFrom("", "x", "null", "Liver ", "\u0000", "\ud800"),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const foreign = fc.constantFrom<MetadataValue>(
  { type: "number", json: "1.50" },
  { type: "number", json: "12345678901234567890" },
  { type: "boolean", json: "false" },
  { type: "null", json: "null" },
  { type: "array", json: '[ "a",\n 2.0 ]' },
  { type: "object", json: '{"__proto__": 1.0}' },
);

const modes = fc.oneof(
  fc.constant(MERGE),
  fc.constant(replaceMode(true)),
  fc.array(keys, { maxLength: 4 }).map((kept) => replaceMode(false, kept)),
);

/** The user writes only text; values that aren't text are left alone or removed. */
function targetOf(
  metadata: Metadata,
  fates: readonly ("keep" | "remove" | string)[],
  added: Metadata,
): Metadata {
  const target = new Map<string, MetadataValue>();
  let index = 0;
  for (const [key, value] of metadata) {
    const fate = fates[index++ % Math.max(1, fates.length)] ?? "keep";
    if (fate === "keep") target.set(key, value);
    else if (fate !== "remove") target.set(key, fate);
  }
  for (const [key, value] of added) if (!metadata.has(key)) target.set(key, value);
  return target;
}

function pairs(values: fc.Arbitrary<MetadataValue>): fc.Arbitrary<Metadata> {
  return fc.array(fc.tuple(keys, values), { maxLength: 8 }).map((entries) => new Map(entries));
}

export function planCases(ref: ObjectRef, hasForeignValues: boolean): fc.Arbitrary<PlanCase> {
  const values = hasForeignValues ? fc.oneof(texts, foreign) : texts;
  const fates = fc.array(fc.oneof(fc.constantFrom("keep", "remove"), texts), { maxLength: 8 });
  return fc.tuple(pairs(values), fates, pairs(texts), modes).map(([metadata, fate, added, mode]) => {
    const changeSet = diffMetadata(metadata, targetOf(metadata, fate, added));
    return { snapshot: snapshotOf(ref, metadata), changeSet, mode };
  });
}

export function snapshotOf(ref: ObjectRef, metadata: Metadata, more: Partial<Snapshot> = {}): Snapshot {
  return {
    ref,
    name: "HG00096.bam",
    objectClass: "file",
    access: { kind: "writable" },
    metadata,
    describedAtMs: 0,
    ...more,
  };
}
