import type { TextProblem } from "#core/text/text-problem.ts";
import { quotedKey } from "./quoted-text.ts";

/** Where a text can't be read, and what to do there. */
export function textProblemSentence(problem: TextProblem): string {
  return `Line ${problem.line}, column ${problem.column}: ${faultSentence(problem)}`;
}

function faultSentence(problem: TextProblem): string {
  switch (problem.code) {
    case "unfinished":
      return "the text ends too early. It has to end with }.";
    case "trailing-comma":
      return "there is a comma after the last pair. Delete it.";
    case "wrong-quote":
      return 'only the straight double quotation mark " can be read here.';
    case "raw-control":
      return 'a quotation mark " is missing before the end of the line. A line break within a value is written \\n, a tab \\t.';
    case "unquoted":
      return 'keys and values stand in double quotation marks: "…".';
    case "missing-comma":
      return "something is missing before this: a comma between two pairs, or a colon between key and value.";
    case "too-deep":
      return "lists and objects within each other go too deep.";
    case "not-json":
      return "this can't be read as JSON.";
    case "not-an-object":
      return 'the text has to be an object of keys and values: {"key": "value"}.';
    case "duplicate-key":
      return `key ${quotedKey(problem.key)} stands here a second time. Rename or delete one of them.`;
    case "not-text":
      return `${quotedKey(problem.key)} can't become ${TYPE_NAMES[problem.type]}: only text can be typed. Put it in double quotation marks.`;
    case "nothing-to-remove":
      return `null removes a key, but there is no key ${quotedKey(problem.key)} to remove.`;
  }
}

const TYPE_NAMES = {
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
} as const;

/** When the sheet or the review is asked for, and the text can't be read. */
export const TEXT_FIRST = "The text can't be read, so it isn't in the draft yet";

/** Beside a text that can be read. */
export const TEXT_IS_DRAFT = "The draft as JSON. What you type is in the draft at once.";

export const DISCARD_TEXT = "Discard what can't be read";
