import type { StoredDraft, StoredHead } from "../records/draft-record.ts";
import type { PartKey } from "./draft-database.ts";
import type { DraftProblem } from "./draft-decoding.ts";
import { orderOf } from "./draft-order.ts";

/** The very records of a draft, to be put back or looked at. Nothing is taken for granted of what was read. */
export type DraftRecords = {
  readonly head: unknown;
  readonly parts: readonly (readonly [PartKey, unknown])[];
};

/** A draft as it was written down, before it is known to be one. */
export type DraftRaw = Readonly<Record<keyof StoredDraft, unknown>>;

/** A draft in the list of all, as far as its head tells. */
export type ListedDraft =
  | { readonly kind: "draft"; readonly id: string; readonly head: StoredHead }
  | { readonly kind: "unreadable"; readonly id: string; readonly problem: DraftProblem };

/** In the form that `decodeDraft` reads, and that goes into a file. */
export function draftOfRecords({ head, parts }: DraftRecords): DraftRaw {
  const ofKind = (wanted: string) =>
    parts.flatMap(([[, kind, number], value]) => (kind === wanted ? [[number, value] as const] : []));
  return {
    head,
    start: ofKind("start")[0]?.[1],
    snapshots: ofKind("snapshot"),
    edits: ofKind("edit"),
    conflicts: ofKind("conflicts")[0]?.[1] ?? null,
  };
}

/** The store lets no record in without an id. */
export function idOf(head: unknown): string {
  return String(field(head, "id"));
}

/** `undefined` without a head. One that doesn't say is none that anybody follows. */
export function revisionOf(head: unknown): number | undefined {
  if (head === undefined) return undefined;
  const revision = field(head, "revision");
  return typeof revision === "number" ? revision : Number.NaN;
}

export function newestFirst(heads: readonly unknown[]): readonly unknown[] {
  return heads.toSorted((one, other) => orderOf(other) - orderOf(one));
}

function field(head: unknown, name: string): unknown {
  return typeof head === "object" && head !== null ? Reflect.get(head, name) : undefined;
}
