// Compiled from src/messages/en/packet-file.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const packetFileText = topic("packet-file", {
  "packet-file": "Packet file",
  "open-packet": "Open a review packet…",
  "unknown-platform": (texts: Texts<"platform">) => `Unknown platform “${texts.platform}”.`,
  "not-a-packet": "This isn't a review packet. Choose the file that was saved with “Packet…” in a review.",
  "newer-version": "This packet was saved by a newer version of Redescribe. Update, then open it again.",
  "damaged": "This packet is damaged: parts of it are missing. Ask its author to save it again.",
  "altered": "This packet was modified after it was saved: its checksum doesn't match. Ask its author to save it again.",
});
