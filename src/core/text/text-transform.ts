import { spellInAscii } from "./byte-cost.ts";

/** A change that can be applied to any text. */
export type TextTransform =
  | "trim"
  | "collapse-blanks"
  | "nfc"
  | "lower-case"
  | "upper-case"
  | "straighten-quotes"
  | "remove-invisible"
  | "spell-in-ascii";

const QUOTES: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "′": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "″": '"',
};

/**
 * Characters without a width: direction marks, zero-width spaces, byte order marks. Joiners of emoji are
 * kept.
 */
const WITHOUT_WIDTH = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

const TRANSFORMS: Readonly<Record<TextTransform, (text: string) => string>> = {
  trim: (text) => text.trim(),
  "collapse-blanks": (text) =>
    text.replace(/[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, " "),
  nfc: (text) => text.normalize("NFC"),
  "lower-case": (text) => text.toLowerCase(),
  "upper-case": (text) => text.toUpperCase(),
  "straighten-quotes": (text) => text.replace(/[‘’‚‛′“”„‟″]/g, (quote) => QUOTES[quote] ?? quote),
  "remove-invisible": (text) => text.replace(WITHOUT_WIDTH, ""),
  "spell-in-ascii": spellInAscii,
};

export const TEXT_TRANSFORMS = Object.keys(TRANSFORMS) as readonly TextTransform[];

export function transformText(transform: TextTransform, text: string): string {
  return TRANSFORMS[transform](text);
}
