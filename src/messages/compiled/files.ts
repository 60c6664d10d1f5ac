// Compiled from src/messages/en/files.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const filesText = topic("files", {
  "too-large": (texts: Texts<"limit" | "size">) => `The file has ${texts.size} MB; up to ${texts.limit} MB can be opened. Nothing was opened. Check that it is the right file.`,
  "unreadable": "The browser couldn't read the file. Nothing was opened. Choose it again.",
});
