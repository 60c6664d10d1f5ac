import type { Connection } from "#engine/connections/connection.ts";
import { OpenPacket } from "#features/packet/open-packet.tsx";
import { placeOfPacket } from "./packet-place.ts";

/**
 * Opens review packets with the connections of this page. It is loaded with the start page's tools, not with
 * the editor.
 */
export function PacketOpening({ connections }: { readonly connections: readonly Connection[] }) {
  return <OpenPacket placeOf={(packet) => placeOfPacket(packet, connections)} />;
}
