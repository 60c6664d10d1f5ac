import type { FindProblem } from "#core/text/find-text.ts";
import type { TextTransform } from "#core/text/text-transform.ts";
import { countOf } from "./plural.ts";

const TRANSFORMS: Readonly<Record<TextTransform, readonly [name: string, meaning: string]>> = {
  trim: ["Trim blanks", "Removes blanks at the start and the end."],
  "collapse-blanks": ["Collapse blanks", "Makes each run of blanks, tabs and line breaks one plain blank."],
  nfc: ["Compose accents (NFC)", "Makes a letter and its accent one character, as most programs store them."],
  "lower-case": ["Lower case", "Makes every letter small."],
  "upper-case": ["Upper case", "Makes every letter a capital."],
  "straighten-quotes": ["Straighten quotes", "Makes curly quotes and primes straight ones."],
  "remove-invisible": [
    "Remove invisible characters",
    "Removes direction marks, zero-width spaces and soft hyphens.",
  ],
  "spell-in-ascii": [
    "Spell in ASCII",
    "Writes accented letters, dashes and signs with plain characters where there is a customary way.",
  ],
};

export const NOTHING_TO_CHANGE = "Nothing to change";

export function transformName(transform: TextTransform): string {
  return TRANSFORMS[transform][0];
}

export function transformMeaning(transform: TextTransform): string {
  return TRANSFORMS[transform][1];
}

export function changeCount(count: number): string {
  return count === 0 ? NOTHING_TO_CHANGE : `${countOf(count, "cell")} to change`;
}

/** The choice that keeps a bulk edit to what is selected in the sheet. */
export function selectedRowsName(count: number): string {
  return count === 1 ? "In the selected row only" : `In the ${count} selected rows only`;
}

/** Rows of a long preview that aren't drawn; they are carried out all the same. */
export function hiddenChangesSentence(count: number): string {
  return `And ${countOf(count, "more cell")}, which will be changed too.`;
}

export function findProblemSentence(problem: FindProblem): string {
  if (problem.kind === "nothing-to-find") return "Type what to find";
  return `The expression can't be read: ${problem.said}`;
}

export type CutFacts = { readonly bytes: number; readonly spelledBytes: number; readonly byteLimit: number };

/** How much is too much, and whether spelling in ASCII would be enough. */
export function cutSentence({ bytes, spelledBytes, byteLimit }: CutFacts): string {
  const over = bytes - byteLimit;
  const now =
    over > 0 ? `${bytes} of ${byteLimit} bytes: ${over} too many.` : `${bytes} of ${byteLimit} bytes.`;
  if (spelledBytes === bytes) return `${now} No character has a shorter spelling in ASCII: shorten the text.`;
  const rest = spelledBytes - byteLimit;
  const then = rest > 0 ? `still ${rest} too many` : "which fits";
  return `${now} Spelled in ASCII it has ${spelledBytes}, ${then}.`;
}
