import type { Translation } from "../catalogue.ts";

export const packetButton: Translation<"packetButton"> = {
  packet: "Prüfpaket …",
};
