// Compiled from src/messages/en/readiness.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const readinessText = topic("readiness", {
  "read-only": "Read-only",
  "locked": "Read-only here",
  "too-many-after": (texts: Texts<"pairLimit" | "pairs">, format: Format) => format.choose("pairs", { "one": `${texts.pairs} pair after this write (limit ${texts.pairLimit})`, "other": `${texts.pairs} pairs after this write (limit ${texts.pairLimit})` }, "other"),
  "nothing-to-send": "No changes yet",
  "to-solve-first": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `Fix ${texts.count} issue first`, "other": `Fix ${texts.count} issues first` }, "other"),
});
