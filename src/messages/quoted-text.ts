const PLAIN_KEY = /^[\w.-]+$/;

/**
 * Characters that would disturb or hide in a sentence: controls, direction marks, zero-width blanks. Emoji
 * joiners are allowed.
 */
const UNSAFE = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const MAX_SHOWN = 48;

/** A key within a sentence: bare when it is plain, else in quotes, shortened when it is long. */
export function quotedKey(key: string): string {
  return PLAIN_KEY.test(key) && key.length <= MAX_SHOWN ? key : quotedText(key);
}

/** A text of the user or the platform within a sentence, in quotes, shortened to `limit` characters. */
export function quotedText(text: string, limit = MAX_SHOWN): string {
  const characters = Array.from(text);
  const shown = characters.length > limit ? [...characters.slice(0, limit - 1), "…"] : characters;
  return `"${shown.join("").replace(UNSAFE, codePointName)}"`;
}

/** The name of a code point: `U+202E`. */
export function codePointName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
