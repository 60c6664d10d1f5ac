// Compiled from src/messages/en/compare.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const compareText = topic("compare", {
  "table": "Comparison",
  "close": "Close comparison",
  "now": "Now",
  "after": (texts: Texts<"name">) => `After ${texts.name}`,
  "differs": "The ways to write differ here",
  "request-of": (texts: Texts<"name">) => `Request of ${texts.name}`,
  "bytes": (texts: Texts<"count">) => `${texts.count} bytes`,
});
