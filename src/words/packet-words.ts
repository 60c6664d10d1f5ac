import type { PacketStanding } from "#core/review-packet.ts";
import type { PacketProblem } from "#engine/review-packet/packet-file.ts";
import { countOf, listOf } from "./plural.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

const PROBLEMS: Readonly<Record<PacketProblem, string>> = {
  "not-a-packet": "This file is no review packet. Choose the file that was saved with “Packet…” in a review.",
  "newer-version": "This packet was saved by a later version of Redescribe. Update, then open it again.",
  damaged: "This packet is damaged: parts of it are missing. Ask its author to save it again.",
  altered:
    "This packet was altered after it was saved: its digest doesn't fit its content. Ask its author to save it again.",
};

/** Why a file isn't opened as a packet. Nothing was sent. */
export function packetProblem(problem: PacketProblem): string {
  return PROBLEMS[problem];
}

/** How a packet stands to what the object holds now. */
export function standingSentence(standing: PacketStanding): string {
  switch (standing.kind) {
    case "current":
      return "The object is as it was when the packet was made.";
    case "done":
      return "The object has all of it already: there is nothing to submit.";
    case "stale": {
      const { colliding, others } = standing;
      const names = listOf([...colliding, ...others].map(quotedKey));
      const since = `The object was changed since the packet was made (${names}), so it can't be submitted as it is.`;
      return colliding.length === 0
        ? `${since} None of that collides: carried over, it can be reviewed and submitted.`
        : `${since} ${countOf(colliding.length, "key")} that the packet changes too ${
            colliding.length === 1 ? "has" : "have"
          } to be chosen after it is carried over.`;
    }
  }
}

/** No connection here leads to where the packet's object is. */
export function noConnectionSentence(platform: string, host: string): string {
  return `No connection here leads to ${platform} at ${quotedText(host, MAX_HOST)}: the packet can be read and printed, not submitted.`;
}

/** The object has a draft on this device. */
export function onTopSentence(changes: number): string {
  return `There is a draft of this object here with ${countOf(changes, "change")}. The packet goes on top of it, as one step that can be undone.`;
}

export const OTHER_REQUEST =
  "This version makes another request of these changes than the one that the packet's author saw. The changes are the same; look at the request below.";

export const DRAFT_LOCKED = "Another tab is editing this object. Close it there, then open the packet again.";

const MAX_HOST = 120;
