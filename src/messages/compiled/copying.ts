// Compiled from src/messages/en/copying.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const copyingText = topic("copying", {
  "copy-from-object": "Copy from another object",
  "connection": "Connection",
  "object-id": "Object id or link",
  "object-id-hint": "An id, or the link of this app with the object open",
  "project-id": "Project id",
  "project-id-hint": "Optional. Which project's copy to open",
  "describing": "Loading metadata…",
  "show-pairs": "Load metadata",
  "opened-before": "Recent",
  "problem-nothing": "Enter or paste the object's id, or its link in this app.",
  "problem-not-an-object": "This link doesn't point to an object. Open the object and copy its link from there.",
  "problem-same-object": "This object is already open. Choose another one.",
  "unknown-connection": (texts: Texts<"connection">) => `The link names the connection ${texts.connection}, which isn't one of yours.`,
  "source": (texts: Texts<"connection" | "object">) => `From ${texts.object} · ${texts.connection}`,
  "no-pairs": "This object has no metadata.",
  "all-fit": (texts: Texts<"pairs" | "platform">, format: Format) => format.choose("pairs", { "one": `Its one pair fits on ${texts.platform}.`, "other": `All ${texts.pairs} pairs fit on ${texts.platform}.` }, "other"),
  "some-fit": (texts: Texts<"fitting" | "pairs" | "platform" | "reasons" | "unfit">, format: Format) => format.choose("pairs", { "one": `${texts.fitting} of ${texts.pairs} pair fit on ${texts.platform}; ${texts.unfit} won't: ${texts.reasons}.`, "other": format.choose("fitting", { "one": `${texts.fitting} of ${texts.pairs} pairs fits on ${texts.platform}; ${texts.unfit} won't: ${texts.reasons}.`, "other": `${texts.fitting} of ${texts.pairs} pairs fit on ${texts.platform}; ${texts.unfit} won't: ${texts.reasons}.` }, "other") }, "other"),
  "misfit-too-long": (texts: Texts<"count">) => `${texts.count} too long`,
  "misfit-not-text": (texts: Texts<"count">) => `${texts.count} not text`,
  "misfit-no-key": (texts: Texts<"count">) => `${texts.count} without a key`,
  "misfit-kept": (texts: Texts<"count">) => `${texts.count} with a non-text value`,
  "misfit-locked": (texts: Texts<"count">) => `${texts.count} managed by the platform`,
  "misfit-no-room": (texts: Texts<"count">) => `${texts.count} over the limit`,
  "misfit-half-character": (texts: Texts<"count">) => `${texts.count} with a broken character`,
});
