// Compiled from src/messages/en/storage.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const storageText = topic("storage", {
  "notices": "Storage of this browser",
  "set-aside-drafts": "The storage of the drafts on this device was damaged and has been reset",
  "set-aside-history": "The storage of the history on this device was damaged and has been reset",
  "set-aside-templates": "The storage of the templates on this device was damaged and has been reset",
  "nothing-was-readable": "Nothing in it could be read. New drafts and submissions are saved again. Nothing on the platform was changed.",
  "was-readable": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} record was recovered and restored where possible. A copy is kept as well: download it before you clear this browser's data. Nothing on the platform was changed.`, "other": `${texts.count} records were recovered and restored where possible. Copies are kept as well: download them before you clear this browser's data. Nothing on the platform was changed.` }, "other"),
  "download-set-aside": "Download what was readable",
  "dismiss": "Dismiss",
  "heading": "Drafts and history on this device",
  "answer-granted": "This browser keeps them until you delete them.",
  "answer-denied": "This browser may delete them when the device runs short of space. Export all data to keep a copy.",
  "answer-unavailable": "This browser doesn't say whether it keeps them. Export all data to keep a copy.",
  "answer-not-asked": "This browser hasn't been asked to keep them yet.",
  "ask": "Ask the browser to keep them",
  "reminder-heading": "Drafts and history may be deleted by this browser",
  "reminder": "It was asked to keep them and didn't agree, so it may delete them when the device runs short of space. Download drafts here, and export the history, if you want to keep them. This is shown once; the answer is in the settings.",
  "open-history": "Open the history",
});
