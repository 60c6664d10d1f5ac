import type { PacketProblem } from "#engine/packet/packet-file.ts";
import { packetFile } from "./en/packet-file.ts";
import { sentences } from "./sentences.ts";

/** What is said before a packet is open; what is said within it is in packet-words.ts. */
export const packetFileText = sentences("packetFile", packetFile);

/** Why a file isn't opened as a packet. Nothing was sent. */
export function packetProblem(problem: PacketProblem): string {
  return packetFileText(problem);
}
