import type { Metadata } from "./metadata.ts";
import type { ObjectRef } from "./object-ref.ts";

/** Why an object can't be edited, as far as a describe can know it. */
export type ReadOnlyReason =
  | { readonly kind: "level-too-low"; readonly level: string; readonly needed: string }
  | { readonly kind: "no-write-permission"; readonly project: string }
  | { readonly kind: "controlled-dataset"; readonly dataset: string }
  | { readonly kind: "folder" };

/** May the account write? `unknown` is edited at one's own risk: the platform decides at the write. */
export type Access =
  | { readonly kind: "writable" }
  | { readonly kind: "read-only"; readonly reason: ReadOnlyReason }
  | { readonly kind: "unknown" };

/** What the platform said about one object, and when. Never changed; a newer describe is another snapshot. */
export type Snapshot = {
  /** What was asked. */
  readonly ref: ObjectRef;
  readonly name: string;
  /** The platform's word for what it is: `file`, `record`, `project`, `folder`, … */
  readonly objectClass: string;
  /** The project whose copy answered. It may differ from `ref.project`: DNAnexus takes that as a hint (doc). */
  readonly project?: string;
  /** DNAnexus: open, closing, closed (doc). */
  readonly state?: string;
  readonly access: Access;
  readonly metadata: Metadata;
  /** By the clock of this machine, epoch milliseconds: for showing, never for deciding. */
  readonly describedAtMs: number;
  /** When the object was changed last, by the platform's clock; absent where it doesn't say. */
  readonly modifiedMs?: number;
};

/**
 * Does a describe certainly show an earlier state than another of the same object? A copy of the platform's data may lag
 * behind. Equal times say nothing: a platform needn't count a change of metadata as one of the object.
 */
export function isOlderState(one: Snapshot, other: Snapshot): boolean {
  return one.modifiedMs !== undefined && other.modifiedMs !== undefined && one.modifiedMs < other.modifiedMs;
}
