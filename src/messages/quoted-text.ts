const PLAIN_KEY = /^[\w.-]+$/;

/** What would disturb or hide in a sentence: controls, direction marks, blanks without width. Emoji joiners may stay. */
const UNSAFE = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const MAX_SHOWN = 48;

/** A key inside a sentence: bare where it is plain, else in quotes, cut when it is long. */
export function quotedKey(key: string): string {
  return PLAIN_KEY.test(key) && key.length <= MAX_SHOWN ? key : quotedText(key);
}

/** Any text of the user or the platform inside a sentence, in quotes, cut where it is longer than `limit` characters. */
export function quotedText(text: string, limit = MAX_SHOWN): string {
  const characters = Array.from(text);
  const shown = characters.length > limit ? [...characters.slice(0, limit - 1), "…"] : characters;
  return `"${shown.join("").replace(UNSAFE, codePointName)}"`;
}

/** `U+202E` */
export function codePointName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
