// Compiled from src/messages/en/packet-file.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const packetFileText = topic("packet-file", {
  "packet-file": "Packet file",
  "open-packet": "Open a review packet…",
  "unknown-platform": (texts: Texts<"platform">) => `Nothing here knows the platform “${texts.platform}”.`,
  "not-a-packet": "This file is no review packet. Choose the file that was saved with “Packet…” in a review.",
  "newer-version": "This packet was saved by a later version of Redescribe. Update, then open it again.",
  "damaged": "This packet is damaged: parts of it are missing. Ask its author to save it again.",
  "altered": "This packet was altered after it was saved: its digest doesn't fit its content. Ask its author to save it again.",
});
