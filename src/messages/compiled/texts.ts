// Compiled from src/messages/en/texts.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const textsText = topic("texts", {
  "draft-as-json": "Draft as JSON",
  "is-the-draft": "The draft as JSON. What you type is in the draft at once.",
  "not-in-draft": "The text can't be read, so it isn't in the draft yet",
  "go-there": "Go there",
  "discard": "Discard what can't be read",
  "problem-at": (texts: Texts<"column" | "fault" | "line">) => `Line ${texts.line}, column ${texts.column}: ${texts.fault}`,
  "fault-unfinished": `the text ends too early. It has to end with ${"}"}.`,
  "fault-trailing-comma": "there is a comma after the last pair. Delete it.",
  "fault-wrong-quote": "only the straight double quotation mark \" can be read here.",
  "fault-raw-control": "a quotation mark \" is missing before the end of the line. A line break within a value is written \\n, a tab \\t.",
  "fault-unquoted": "keys and values stand in double quotation marks: \"…\".",
  "fault-missing-comma": "something is missing before this: a comma between two pairs, or a colon between key and value.",
  "fault-too-deep": "lists and objects within each other go too deep.",
  "fault-not-json": "this can't be read as JSON.",
  "fault-not-an-object": `the text has to be an object of keys and values: ${"{"}"key": "value"${"}"}.`,
  "fault-duplicate-key": (texts: Texts<"key">) => `key ${texts.key} stands here a second time. Rename or delete one of them.`,
  "fault-not-text": (texts: Texts<"key" | "type">, format: Format) => format.choose("type", { "number": `${texts.key} can't become a number: only text can be typed. Put it in double quotation marks.`, "boolean": `${texts.key} can't become true or false: only text can be typed. Put it in double quotation marks.`, "array": `${texts.key} can't become a list: only text can be typed. Put it in double quotation marks.`, "object": `${texts.key} can't become an object: only text can be typed. Put it in double quotation marks.` }, "object"),
  "fault-nothing-to-remove": (texts: Texts<"key">) => `null removes a key, but there is no key ${texts.key} to remove.`,
});
