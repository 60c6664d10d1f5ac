// Compiled from src/messages/en/lists.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const listsText = topic("lists", {
  "more": (texts: Texts<"count">) => `${texts.count} more`,
});
