import type { DraftProblem } from "../records/draft-problem.ts";
import type { StoredDraft, StoredHead } from "../records/draft-record.ts";
import type { PartKey } from "./draft-database.ts";
import { orderOf } from "./draft-order.ts";

/** The raw records of a draft, for restoring or inspecting them. Their content isn't validated. */
export type DraftRecords = {
  readonly head: unknown;
  readonly parts: readonly (readonly [PartKey, unknown])[];
};

/** A stored draft before validation. */
export type DraftRaw = Readonly<Record<keyof StoredDraft, unknown>>;

/** A draft in the list of drafts, as far as its head describes it. */
export type ListedDraft =
  | { readonly kind: "draft"; readonly id: string; readonly head: StoredHead }
  | { readonly kind: "unreadable"; readonly id: string; readonly problem: DraftProblem };

/** The records in the form that `decodeDraft` reads and that a draft's file has. */
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

/** The id of a head. The object store accepts no record without an id. */
export function idOf(head: unknown): string {
  return String(field(head, "id"));
}

/**
 * The revision of a head; `undefined` without a head. A head without a number counts as a revision that no
 * save follows.
 */
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
