import type { Translation } from "../catalogue.ts";

export const textMode: Translation<"textMode"> = {
  text: "Text",
  "edit-as-text": "Als JSON-Text bearbeiten",
  opening: "Text wird geöffnet …",
};
