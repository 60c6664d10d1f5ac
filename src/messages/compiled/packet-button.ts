// Compiled from src/messages/en/packet-button.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const packetButtonText = topic("packet-button", {
  "packet": "Packet…",
});
