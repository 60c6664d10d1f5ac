// Compiled from src/messages/en/saving.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const savingText = topic("saving", {
  "saving": "Saving…",
  "saved": (texts: Texts<"moment">) => `Draft saved on this device ${texts.moment}`,
  "failed": "Draft not saved on this device",
});
