// Compiled from src/messages/en/copies.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const copiesText = topic("copies", {
  "copies": "Copies",
  "edited": (texts: Texts<"project">) => `You're editing the copy in ${texts.project}. Also in`,
  "compare": "Compare copies",
  "describing": "Loading every copy…",
  "comparison": "Comparison",
  "key": "Key",
  "this-one": (texts: Texts<"project">) => `${texts.project} (this one)`,
  "alike": (texts: Texts<"copies" | "same">, format: Format) => format.choose("same", { "one": `All ${texts.copies} copies match (${texts.same} key).`, "other": `All ${texts.copies} copies match (${texts.same} keys).` }, "other"),
  "one-differs": (texts: Texts<"copies" | "same">, format: Format) => format.choose("same", { "one": `1 key differs, ${texts.same} key the same on all ${texts.copies} copies. Loaded just now.`, "other": `1 key differs, ${texts.same} keys the same on all ${texts.copies} copies. Loaded just now.` }, "other"),
  "some-differ": (texts: Texts<"copies" | "differing" | "same">, format: Format) => format.choose("same", { "one": `${texts.differing} keys differ, ${texts.same} key the same on all ${texts.copies} copies. Loaded just now.`, "other": `${texts.differing} keys differ, ${texts.same} keys the same on all ${texts.copies} copies. Loaded just now.` }, "other"),
});
