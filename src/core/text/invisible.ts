/** Kinds of characters that are invisible or look like an ordinary blank. */
export type InvisibleKind =
  | "tab"
  | "line-break"
  | "control"
  | "no-break-space"
  | "other-space"
  | "zero-width"
  | "byte-order-mark"
  | "bidi-control"
  | "soft-hyphen"
  | "tag";

/**
 * `blank`: a blank at an end or one of several in a row. `undrawn`: half a character, or one that no font
 * draws.
 */
export type TextMark = InvisibleKind | "blank" | "undrawn";

/** A stretch of plain text, or one marked character. */
export type TextPart = { readonly text: string; readonly mark?: TextMark };

/** Sorted ranges of code points with their kind, from Unicode's General_Category and Default_Ignorable. */
const INVISIBLE: readonly (readonly [first: number, last: number, kind: InvisibleKind])[] = [
  [0x00, 0x08, "control"],
  [0x09, 0x09, "tab"],
  [0x0a, 0x0a, "line-break"],
  [0x0b, 0x0c, "control"],
  [0x0d, 0x0d, "line-break"],
  [0x0e, 0x1f, "control"],
  [0x7f, 0x9f, "control"],
  [0xa0, 0xa0, "no-break-space"],
  [0xad, 0xad, "soft-hyphen"],
  [0x34f, 0x34f, "zero-width"],
  [0x61c, 0x61c, "bidi-control"],
  [0x115f, 0x1160, "zero-width"],
  [0x1680, 0x1680, "other-space"],
  [0x17b4, 0x17b5, "zero-width"],
  [0x180e, 0x180e, "zero-width"],
  [0x2000, 0x200a, "other-space"],
  [0x200b, 0x200d, "zero-width"],
  [0x200e, 0x200f, "bidi-control"],
  [0x2028, 0x2029, "line-break"],
  [0x202a, 0x202e, "bidi-control"],
  [0x202f, 0x202f, "no-break-space"],
  [0x205f, 0x205f, "other-space"],
  [0x2060, 0x2064, "zero-width"],
  [0x2066, 0x206f, "bidi-control"],
  [0x3000, 0x3000, "other-space"],
  [0x3164, 0x3164, "zero-width"],
  [0xfeff, 0xfeff, "byte-order-mark"],
  [0xffa0, 0xffa0, "zero-width"],
  [0xe0000, 0xe007f, "tag"],
];

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
/** Lone surrogates, private use, and code points without a character. */
const UNDRAWN = /^[\p{Cs}\p{Co}\p{Cn}]$/u;
/** Blanks at an end, and several in a row. */
const MARKED_BLANKS = /^ +| {2,}| +$/g;
const ZERO_WIDTH_JOINER = 0x200d;
const PICTURE_BEFORE = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*$/u;
const PICTURE_AFTER = /^\p{Extended_Pictographic}/u;

/**
 * Is the text printable ASCII with single blanks between words? Such a text has no mark; most texts take this
 * shortcut.
 */
export function isPlainText(text: string): boolean {
  return text === "" || PLAIN.test(text);
}

export function invisibleKinds(text: string): InvisibleKind[] {
  if (isPlainText(text)) return [];
  const kinds = new Set<InvisibleKind>();
  for (const { mark } of textParts(text)) {
    if (mark && mark !== "blank" && mark !== "undrawn") kinds.add(mark);
  }
  return [...kinds];
}

/** Cuts a text into plain stretches and single marked characters. Joined, the parts are the text again. */
export function textParts(text: string): TextPart[] {
  if (isPlainText(text)) return [{ text }];
  const blanks = markedBlanks(text);
  const parts: TextPart[] = [];
  let plain = "";
  let index = 0;
  for (const character of text) {
    const mark = character === " " ? blankMark(blanks, index) : markOf(text, character, index);
    if (!mark) plain += character;
    else {
      if (plain !== "") parts.push({ text: plain });
      plain = "";
      parts.push({ text: character, mark });
    }
    index += character.length;
  }
  if (plain !== "") parts.push({ text: plain });
  return parts;
}

/** The positions of the marked blanks. */
function markedBlanks(text: string): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { index, 0: run } of text.matchAll(MARKED_BLANKS)) {
    for (let position = index; position < index + run.length; position += 1) positions.add(position);
  }
  return positions;
}

function blankMark(blanks: ReadonlySet<number>, index: number): TextMark | undefined {
  return blanks.has(index) ? "blank" : undefined;
}

function markOf(text: string, character: string, index: number): TextMark | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint > 0x20 && codePoint < 0x7f) return undefined;
  if (codePoint === ZERO_WIDTH_JOINER && joinsPictures(text, index)) return undefined;
  const kind = INVISIBLE.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2];
  return kind ?? (UNDRAWN.test(character) ? "undrawn" : undefined);
}

/** Does a joiner join two pictures into one emoji? Such a joiner is visible in its effect. */
function joinsPictures(text: string, index: number): boolean {
  return (
    PICTURE_BEFORE.test(text.slice(Math.max(0, index - 8), index)) &&
    PICTURE_AFTER.test(text.slice(index + 1))
  );
}
