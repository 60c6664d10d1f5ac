import type { WrittenKey } from "../draft/undo-submit.ts";
import { type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { type ChangeSet, diffMetadata } from "./change-set.ts";
import type { PlannedRequest, WriteMode } from "./request-plan.ts";

/** A draft on its way to a second person: what shall be written, on what it was made, by whom and why. Never a token. */
export type ReviewPacket = {
  /** As the vendor writes it. */
  readonly platform: string;
  /** Where the platform is, without its paths: connections may be called otherwise elsewhere. */
  readonly host: string;
  /** The snapshot that the changes were made from; its `ref` is the author's. */
  readonly base: Snapshot;
  readonly changes: ChangeSet;
  readonly mode: WriteMode;
  /** What the author saw as the request. */
  readonly requests: readonly PlannedRequest[];
  readonly reason: string;
  /** The author's account, by its name on the platform. */
  readonly author: string;
  /** By the author's clock, epoch milliseconds. */
  readonly createdAtMs: number;
};

/** How a packet stands to what the object holds now. */
export type PacketStanding =
  /** The object is as it was when the packet was made. */
  | { readonly kind: "current" }
  /** Others changed the object since. `colliding`: keys that the packet changes too. */
  | { readonly kind: "stale"; readonly colliding: readonly string[]; readonly others: readonly string[] }
  /** The object holds all that the packet wants. */
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
 * The packet's changes in the form in which a draft takes a submit back: each key from what it shall hold to what it held.
 * So a key that somebody changed since is asked about here as it is there.
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
