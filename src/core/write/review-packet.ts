import { type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { type ChangeSet, diffMetadata } from "./change-set.ts";
import type { PlannedRequest, WriteMode } from "./request-plan.ts";
import type { WrittenKey } from "./written-keys.ts";

/**
 * A draft on its way to a second person: the proposed changes, their base, the author and the reason. Never a
 * token.
 */
export type ReviewPacket = {
  /** The platform's name as its vendor writes it. */
  readonly platform: string;
  /** The platform's host name, since the recipient's connection may have another name. */
  readonly host: string;
  /** The snapshot that the changes were made from; its `ref` uses the author's connection. */
  readonly base: Snapshot;
  readonly changes: ChangeSet;
  readonly mode: WriteMode;
  /** The requests that the author saw. */
  readonly requests: readonly PlannedRequest[];
  readonly reason: string;
  /** The author's account name on the platform. */
  readonly author: string;
  /** The time by the author's clock, in epoch milliseconds. */
  readonly createdAtMs: number;
};

/** A packet compared with the object's current pairs. */
export type PacketStanding =
  /** The object is unchanged since the packet was made. */
  | { readonly kind: "current" }
  /** Others changed the object since. `colliding` are keys that the packet changes to something else. */
  | { readonly kind: "stale"; readonly colliding: readonly string[]; readonly others: readonly string[] }
  /** The object already has everything that the packet wants. */
  | { readonly kind: "done" };

export function packetStanding({ base, changes }: ReviewPacket, fresh: Snapshot): PacketStanding {
  const wishes = wishesOf(changes);
  const isDone = Array.from(wishes).every(([key, wanted]) => sameValue(fresh.metadata.get(key), wanted));
  if (isDone) return { kind: "done" };
  const since = diffMetadata(base.metadata, fresh.metadata);
  const changed = [...since.added.keys(), ...since.updated.keys(), ...since.removed.keys()];
  if (changed.length === 0) return { kind: "current" };
  const collides = (key: string) => wishes.has(key) && !sameValue(fresh.metadata.get(key), wishes.get(key));
  return {
    kind: "stale",
    colliding: changed.filter(collides),
    others: changed.filter((key) => !collides(key)),
  };
}

/**
 * The packet's changes as an undo would have them: each key with its proposed value as `before` and its base
 * value as `after`. So a key that somebody changed since becomes a conflict, as in an undo.
 */
export function packetWrites({ base, changes }: ReviewPacket): readonly WrittenKey[] {
  return Array.from(wishesOf(changes), ([key, wanted]) => ({
    key,
    before: wanted,
    after: base.metadata.get(key),
  }));
}

function wishesOf({ added, updated, removed }: ChangeSet): ReadonlyMap<string, MetadataValue | undefined> {
  return new Map<string, MetadataValue | undefined>([
    ...added,
    ...Array.from(updated, ([key, { to }]) => [key, to] as const),
    ...Array.from(removed.keys(), (key) => [key, undefined] as const),
  ]);
}
