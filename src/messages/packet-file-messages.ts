import type { PacketProblem } from "#engine/packet/packet-file.ts";
import { packetFileText } from "./compiled/packet-file.ts";

/** Why a file isn't opened as a packet. Nothing was sent. */
export function packetProblem(problem: PacketProblem): string {
  return packetFileText(problem);
}
