// Compiled from src/messages/en/object-links.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const objectLinksText = topic("object-links", {
  "links": "Links",
  "copied": "Copied",
  "copy-link": "Copy link",
  "copy-link-hint": "The address of this object in Redescribe",
  "copy-id": "Copy id",
  "copy-path": "Copy path",
  "link-copied": "Link copied.",
  "id-copied": "Id copied.",
  "path-copied": "Path copied.",
  "location": "Location",
  "copy-refused": "The browser refused to copy. Copy the text by hand.",
  "open-on-platform": (texts: Texts<"platform">) => `Open on ${texts.platform}`,
  "object-list": "Object list",
  "place-in-list": (texts: Texts<"count" | "place">) => `${texts.place} of ${texts.count}`,
  "first-in-list": "This is the first object in the list",
  "last-in-list": "This is the last object that the list has loaded",
  "back-to-list": "Back to the list",
});
