import { codePointName } from "./quoted-text.ts";
import { knownName } from "./unseen-words.ts";

/** Signs that screen readers leave out, by the names that people call them by. */
const SIGNS: Readonly<Record<string, string>> = {
  "!": "exclamation mark",
  '"': "quotation mark",
  "#": "hash",
  "%": "percent sign",
  "&": "ampersand",
  "'": "apostrophe",
  "(": "left parenthesis",
  ")": "right parenthesis",
  "*": "asterisk",
  ",": "comma",
  "-": "hyphen",
  ".": "full stop",
  "/": "slash",
  ":": "colon",
  ";": "semicolon",
  "?": "question mark",
  "@": "at sign",
  "[": "left bracket",
  "\\": "backslash",
  "]": "right bracket",
  "^": "caret",
  _: "underscore",
  "`": "backtick",
  "{": "left brace",
  "|": "vertical bar",
  "}": "right brace",
  "·": "middle dot",
  "‐": "hyphen",
  "‑": "no-break hyphen",
  "–": "en dash",
  "—": "em dash",
  "−": "minus sign",
  "‘": "left single quote",
  "’": "right single quote",
  "“": "left double quote",
  "”": "right double quote",
  "…": "ellipsis",
};

const SCRIPTS: readonly (readonly [letter: RegExp, name: string])[] = [
  "Latin",
  "Greek",
  "Cyrillic",
  "Armenian",
  "Hebrew",
  "Arabic",
  "Devanagari",
  "Thai",
  "Georgian",
  "Cherokee",
  "Han",
  "Hiragana",
  "Katakana",
  "Hangul",
].map((name) => [new RegExp(`^\\p{Script=${name}}$`, "u"), name]);

const KINDS: readonly (readonly [character: RegExp, name: string])[] = [
  [/^\p{Cc}$/u, "control character"],
  [/^\s$/u, "unusual space"],
  [/^\p{Default_Ignorable_Code_Point}$/u, "invisible character"],
  [/^[\p{Cs}\p{Co}\p{Cn}]$/u, "character without a picture"],
];
const ACCENT = /^\p{M}$/u;
const PLAIN = /^[A-Za-z0-9]$/;

function unseenName(character: string): string | undefined {
  return knownName(character) ?? nameFrom(KINDS, character);
}

/** What a character is called, where that says more than itself: its own name, that of a sign, or its script. */
export function characterName(character: string): string | undefined {
  if (PLAIN.test(character)) return undefined;
  if (ACCENT.test(character)) return unseenName(character) ?? "combining mark";
  return unseenName(character) ?? SIGNS[character] ?? nameFrom(SCRIPTS, character);
}

/** A character in a sentence: `"а" (Cyrillic, U+0430)`, `zero-width space (U+200B)`, `blank`. */
export function namedCharacter(character: string): string {
  if (character === " ") return "blank";
  const code = codePointName(character);
  const unseen = unseenName(character);
  if (unseen !== undefined) return `${unseen} (${code})`;
  const name = PLAIN.test(character) ? nameFrom(SCRIPTS, character) : characterName(character);
  return `"${character}" (${name === undefined ? "" : `${name}, `}${code})`;
}

function nameFrom(names: readonly (readonly [RegExp, string])[], character: string): string | undefined {
  return names.find(([pattern]) => pattern.test(character))?.[1];
}
