import type { Snapshot } from "#core/object/snapshot.ts";
import type { MetadataPlatform } from "#platforms/port.ts";

/** Where a packet's object can be reached from here. */
export type PacketPlace = {
  /** A platform of the packet's kind: what its rules are is needed for reading, too. */
  readonly platform: MetadataPlatform;
  /** Does it lead to the packet's own host? */
  readonly isReachable: boolean;
  /** Put the packet's changes into the object's draft. Resolves with how many changes stood there before, or that it is locked. */
  readonly begin: () => Promise<PacketDraft>;
};

export type PacketDraft =
  | { readonly kind: "locked" }
  | {
      readonly kind: "open";
      readonly changeCount: number;
      readonly take: (fresh: Snapshot) => void;
      readonly leave: () => void;
    };
