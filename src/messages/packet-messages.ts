import type { PacketStanding } from "#core/write/review-packet.ts";
import { packetText } from "./compiled/packet.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** A packet's relation to the object's current pairs. */
export function standingSentence(standing: PacketStanding): string {
  switch (standing.kind) {
    case "current":
    case "done":
      return packetText(standing.kind);
    case "stale": {
      const { colliding, others } = standing;
      const keys = listOf([...colliding, ...others].map(quotedKey));
      const next =
        colliding.length === 0
          ? packetText("nothing-collides")
          : packetText("keys-collide", { count: colliding.length });
      return `${packetText("stale", { keys })} ${next}`;
    }
  }
}

/** No connection leads to the platform of the packet's object. */
export function noConnectionSentence(platform: string, host: string): string {
  return packetText("no-connection", { platform, host: quotedText(host, MAX_HOST) });
}

/** The warning that the object has a draft on this device. */
export function onTopSentence(changes: number): string {
  return packetText("on-top", { count: changes });
}

const MAX_HOST = 120;
