import type { Snapshot } from "#core/object/snapshot.ts";
import type { MetadataPlatform } from "#platforms/port.ts";

/** The connection through which a packet's object can be reached. */
export type PacketPlace = {
  /** A platform of the packet's kind, whose rules are needed to read the packet. */
  readonly platform: MetadataPlatform;
  /** True when the connection leads to the packet's own host. */
  readonly isReachable: boolean;
  /**
   * Puts the packet's changes into the object's draft. Resolves with the draft and its number of earlier
   * changes, or that it is locked.
   */
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
