// Compiled from src/messages/en/copying.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const copyingText = topic("copying", {
  "copy-from-object": "Copy from object",
  "connection": "Connection",
  "object-id": "Object id or address",
  "object-id-hint": "An id, or the address of this page with the object open",
  "project-id": "Project id",
  "project-id-hint": "Whose copy; any of them when left empty",
  "describing": "Describing the object…",
  "show-pairs": "Show its pairs",
  "opened-before": "Opened before",
  "problem-nothing": "Type or paste the object's id, or its address in this page.",
  "problem-not-an-object": "This is an address, but not of an object. Open the object and copy the address from there.",
  "problem-same-object": "This is the object that is open already. Choose another one.",
  "unknown-connection": (texts: Texts<"connection">) => `The address names the connection ${texts.connection}, which isn't one of this page.`,
  "source": (texts: Texts<"connection" | "object">) => `From ${texts.object} · ${texts.connection}`,
  "no-pairs": "The object has no pairs.",
  "all-fit": (texts: Texts<"pairs" | "platform">, format: Format) => format.choose("pairs", { "one": `Its one pair fits on ${texts.platform}.`, "other": `All ${texts.pairs} pairs fit on ${texts.platform}.` }, "other"),
  "some-fit": (texts: Texts<"fitting" | "pairs" | "platform" | "reasons" | "unfit">, format: Format) => format.choose("pairs", { "one": `${texts.fitting} of ${texts.pairs} pair fit on ${texts.platform}; ${texts.unfit} won't: ${texts.reasons}.`, "other": format.choose("fitting", { "one": `${texts.fitting} of ${texts.pairs} pairs fits on ${texts.platform}; ${texts.unfit} won't: ${texts.reasons}.`, "other": `${texts.fitting} of ${texts.pairs} pairs fit on ${texts.platform}; ${texts.unfit} won't: ${texts.reasons}.` }, "other") }, "other"),
  "misfit-too-long": (texts: Texts<"count">) => `${texts.count} too long`,
  "misfit-not-text": (texts: Texts<"count">) => `${texts.count} not text`,
  "misfit-no-key": (texts: Texts<"count">) => `${texts.count} without a key`,
  "misfit-kept": (texts: Texts<"count">) => `${texts.count} where something other than text stands`,
  "misfit-locked": (texts: Texts<"count">) => `${texts.count} set by the platform itself`,
  "misfit-no-room": (texts: Texts<"count">) => `${texts.count} without room`,
  "misfit-half-character": (texts: Texts<"count">) => `${texts.count} with half a character`,
});
