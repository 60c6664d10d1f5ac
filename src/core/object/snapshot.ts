import type { Metadata } from "./metadata.ts";
import type { ObjectRef } from "./object-ref.ts";

/** Why an object can't be edited, as far as a describe shows it. */
export type ReadOnlyReason =
  | { readonly kind: "level-too-low"; readonly level: string; readonly needed: string }
  | { readonly kind: "no-write-permission"; readonly project: string }
  | { readonly kind: "controlled-dataset"; readonly dataset: string }
  | { readonly kind: "folder" };

/** May the account write? With `unknown` editing is allowed, and the platform decides at the write. */
export type Access =
  | { readonly kind: "writable" }
  | { readonly kind: "read-only"; readonly reason: ReadOnlyReason }
  | { readonly kind: "unknown" };

/**
 * A platform's description of one object at one moment. It is never changed; a newer describe makes another
 * snapshot.
 */
export type Snapshot = {
  /** The object that was asked for. */
  readonly ref: ObjectRef;
  readonly name: string;
  /** The platform's class of the object: `file`, `record`, `project`, `folder`, … */
  readonly objectClass: string;
  /**
   * The project whose copy answered. It may differ from `ref.project`, which DNAnexus treats as a hint
   * (documented).
   */
  readonly project?: string;
  /** The folder that it is in: a path on DNAnexus, a folder's id on Seven Bridges; absent where the answer doesn't tell. */
  readonly folder?: string;
  /** On DNAnexus: open, closing or closed (documented). */
  readonly state?: string;
  readonly access: Access;
  readonly metadata: Metadata;
  /**
   * The time of the describe by this machine's clock, in epoch milliseconds; for display, never for
   * decisions.
   */
  readonly describedAtMs: number;
  /**
   * The time of the object's last change by the platform's clock; absent when the platform doesn't give it.
   */
  readonly modifiedMs?: number;
};

/**
 * Does the first describe certainly show an earlier state of the object than the other? The platform's copies
 * may lag. Equal times decide nothing, because a platform needn't count a change of metadata as a change of
 * the object.
 */
export function isOlderState(one: Snapshot, other: Snapshot): boolean {
  return one.modifiedMs !== undefined && other.modifiedMs !== undefined && one.modifiedMs < other.modifiedMs;
}
