// Compiled from src/messages/en/list-faults.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const listFaultsText = topic("list-faults", {
  "may-be-incomplete": "The list may be incomplete",
  "goes-in-circles": (texts: Texts<"platform">) => `${texts.platform} keeps returning the same page, so loading stopped.`,
  "came-again": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} duplicate hidden.`, "other": `${texts.count} duplicates hidden.` }, "other"),
  "moves": (texts: Texts<"platform">) => `${texts.platform} lists recently changed items first. Objects that changed while the list was loading may be missing.`,
  "why": (texts: Texts<"platform">) => `Something changed while the list was loading, or ${texts.platform} left something out.`,
  "read-again": "Reload list",
});
