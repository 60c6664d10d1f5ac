// Compiled from src/messages/en/list-faults.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const listFaultsText = topic("list-faults", {
  "may-be-incomplete": "The list may be incomplete",
  "goes-in-circles": (texts: Texts<"platform">) => `${texts.platform} goes in circles: it gives the same again and again, so it is asked for no more.`,
  "came-again": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} entry came more than once, and is shown once.`, "other": `${texts.count} entries came more than once, and are shown once.` }, "other"),
  "moves": (texts: Texts<"platform">) => `${texts.platform} lists what was changed last first. Objects that were changed while the list was read may be missing.`,
  "why": (texts: Texts<"platform">) => `Something changed while the list was read, or ${texts.platform} left something out.`,
  "read-again": "Read it again",
});
