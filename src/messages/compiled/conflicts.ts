// Compiled from src/messages/en/conflicts.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const conflictsText = topic("conflicts", {
  "conflicts": "Conflicts",
  "line": (texts: Texts<"base" | "key" | "mine" | "theirs">) => `${texts.key}: yours ${texts.mine}, theirs ${texts.theirs}, before ${texts.base}`,
  "in-row": (texts: Texts<"base" | "theirs">) => `theirs ${texts.theirs}, before ${texts.base}`,
  "choice-for": (texts: Texts<"key">) => `Choice for ${texts.key}`,
  "side-theirs": "Take theirs",
  "side-mine": "Keep mine",
  "heading": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} conflict to resolve`, "other": `${texts.count} conflicts to resolve` }, "other"),
});
