import { charactersText } from "./compiled/characters.ts";
import { unseenText } from "./compiled/unseen.ts";
import { codePointName } from "./quoted-text.ts";
import { knownName } from "./unseen-messages.ts";

type Name = keyof typeof charactersText.english;

/** Common names of signs that screen readers may skip. */
const SIGNS: Readonly<Record<string, Name>> = {
  "!": "exclamation-mark",
  '"': "quotation-mark",
  "#": "hash",
  "%": "percent-sign",
  "&": "ampersand",
  "'": "apostrophe",
  "(": "left-parenthesis",
  ")": "right-parenthesis",
  "*": "asterisk",
  ",": "comma",
  "-": "hyphen",
  ".": "full-stop",
  "/": "slash",
  ":": "colon",
  ";": "semicolon",
  "?": "question-mark",
  "@": "at-sign",
  "[": "left-bracket",
  "\\": "backslash",
  "]": "right-bracket",
  "^": "caret",
  _: "underscore",
  "`": "backtick",
  "{": "left-brace",
  "|": "vertical-bar",
  "}": "right-brace",
  "·": "middle-dot",
  "‐": "hyphen",
  "‑": "no-break-hyphen",
  "–": "en-dash",
  "—": "em-dash",
  "−": "minus-sign",
  "‘": "left-single-quote",
  "’": "right-single-quote",
  "“": "left-double-quote",
  "”": "right-double-quote",
  "…": "ellipsis",
};

const SCRIPTS: readonly (readonly [letter: RegExp, name: Name])[] = [
  [/^\p{Script=Latin}$/u, "latin"],
  [/^\p{Script=Greek}$/u, "greek"],
  [/^\p{Script=Cyrillic}$/u, "cyrillic"],
  [/^\p{Script=Armenian}$/u, "armenian"],
  [/^\p{Script=Hebrew}$/u, "hebrew"],
  [/^\p{Script=Arabic}$/u, "arabic"],
  [/^\p{Script=Devanagari}$/u, "devanagari"],
  [/^\p{Script=Thai}$/u, "thai"],
  [/^\p{Script=Georgian}$/u, "georgian"],
  [/^\p{Script=Cherokee}$/u, "cherokee"],
  [/^\p{Script=Han}$/u, "han"],
  [/^\p{Script=Hiragana}$/u, "hiragana"],
  [/^\p{Script=Katakana}$/u, "katakana"],
  [/^\p{Script=Hangul}$/u, "hangul"],
];

const KINDS: readonly (readonly [character: RegExp, name: Name])[] = [
  [/^\p{Cc}$/u, "control-character"],
  [/^\s$/u, "unusual-space"],
  [/^\p{Default_Ignorable_Code_Point}$/u, "invisible-character"],
  [/^[\p{Cs}\p{Co}\p{Cn}]$/u, "without-picture"],
];
const ACCENT = /^\p{M}$/u;
const PLAIN = /^[A-Za-z0-9]$/;

function unseenName(character: string): string | undefined {
  return knownName(character) ?? nameFrom(KINDS, character);
}

/**
 * The name of a character, if it tells more than the character: its own name, that of a sign, or its script.
 */
export function characterName(character: string): string | undefined {
  if (PLAIN.test(character)) return undefined;
  if (ACCENT.test(character)) return unseenName(character) ?? charactersText("combining-mark");
  return unseenName(character) ?? signName(character) ?? nameFrom(SCRIPTS, character);
}

/** A character in a sentence: `"а" (Cyrillic, U+0430)`, `zero-width space (U+200B)`, `blank`. */
export function namedCharacter(character: string): string {
  if (character === " ") return unseenText("blank");
  const code = codePointName(character);
  const unseen = unseenName(character);
  if (unseen !== undefined) return `${unseen} (${code})`;
  const name = PLAIN.test(character) ? nameFrom(SCRIPTS, character) : characterName(character);
  return `"${character}" (${name === undefined ? "" : `${name}, `}${code})`;
}

function signName(character: string): string | undefined {
  const name = SIGNS[character];
  return name && charactersText(name);
}

function nameFrom(names: readonly (readonly [RegExp, Name])[], character: string): string | undefined {
  const name = names.find(([pattern]) => pattern.test(character))?.[1];
  return name && charactersText(name);
}
