// Compiled from src/messages/en/time.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const timeText = topic("time", {
  "just-now": "just now",
  "unknown": "at an unknown time",
  "seconds": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} second`, "other": `${texts.count} seconds` }, "other"),
  "minutes": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} minute`, "other": `${texts.count} minutes` }, "other"),
  "hours": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} hour`, "other": `${texts.count} hours` }, "other"),
});
