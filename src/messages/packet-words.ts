import type { PacketStanding } from "#core/write/review-packet.ts";
import { packet } from "./en/packet.ts";
import { listOf } from "./list-words.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";

/** What a packet says on the screen and on paper. */
export const packetText = sentences("packet", packet);

/** How a packet stands to what the object holds now. */
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

/** No connection here leads to where the packet's object is. */
export function noConnectionSentence(platform: string, host: string): string {
  return packetText("no-connection", { platform, host: quotedText(host, MAX_HOST) });
}

/** The object has a draft on this device. */
export function onTopSentence(changes: number): string {
  return packetText("on-top", { count: changes });
}

const MAX_HOST = 120;
