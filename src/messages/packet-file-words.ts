import type { PacketProblem } from "#engine/packet/packet-file.ts";
import { packetFile } from "./en/packet-file.ts";
import { sentences } from "./sentences.ts";

/** Texts before a packet is open; the texts within a packet are in packet-words.ts. */
export const packetFileText = sentences("packetFile", packetFile);

/** Why a file isn't opened as a packet. Nothing was sent. */
export function packetProblem(problem: PacketProblem): string {
  return packetFileText(problem);
}
