/** Characters that can't be seen, or not be told from a plain blank. */
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

/** A stretch of text; `invisible` names what a single marked character is, `outer-blank` a leading or trailing one. */
export type TextPart = { readonly text: string; readonly mark?: InvisibleKind | "outer-blank" };

const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Variation selectors and joiners inside emoji are part of what is seen, and aren't listed. */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\u3164\ufeff\uffa0]|[\u{e0000}-\u{e007f}]/gu;

const EMOJI_JOINER =
  /\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?\u200d(?=\p{Extended_Pictographic})/gu;

export function invisibleKinds(text: string): InvisibleKind[] {
  const kinds = new Set<InvisibleKind>();
  for (const { mark } of textParts(text)) if (mark && mark !== "outer-blank") kinds.add(mark);
  return [...kinds];
}

/** The text cut into plain stretches and single marked characters; joined they are the text again. */
export function textParts(text: string): TextPart[] {
  if (text === "" || PLAIN.test(text)) return [{ text }];
  const joiners = emojiJoiners(text);
  const first = text.search(/[^ ]/);
  const last = text.trimEnd().length === 0 ? -1 : text.replace(/ +$/, "").length;
  const parts: TextPart[] = [];
  let from = 0;
  const markAt = (index: number, end: number, mark: InvisibleKind | "outer-blank") => {
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: text.slice(index, end), mark });
    from = end;
  };
  const leading = first < 0 ? text.length : first;
  for (let index = 0; index < leading; index += 1) markAt(index, index + 1, "outer-blank");
  for (const { 0: found, index } of text.matchAll(INVISIBLE)) {
    if (joiners.has(index)) continue;
    markAt(index, index + found.length, invisibleKind(found.codePointAt(0) ?? 0));
  }
  const trailing = first < 0 || last < 0 ? text.length : last;
  for (let index = Math.max(trailing, from); index < text.length; index += 1)
    markAt(index, index + 1, "outer-blank");
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

function emojiJoiners(text: string): ReadonlySet<number> {
  if (!text.includes("\u200d")) return new Set();
  return new Set(Array.from(text.matchAll(EMOJI_JOINER), ({ 0: found, index }) => index + found.length - 1));
}

function invisibleKind(codePoint: number): InvisibleKind {
  if (codePoint === 0x09) return "tab";
  if (codePoint === 0x0a || codePoint === 0x0d || codePoint === 0x2028 || codePoint === 0x2029)
    return "line-break";
  if (codePoint < 0xa0) return "control";
  if (codePoint === 0xa0 || codePoint === 0x202f) return "no-break-space";
  if (codePoint === 0xad) return "soft-hyphen";
  if (codePoint === 0xfeff) return "byte-order-mark";
  if (codePoint >= 0xe0000) return "tag";
  if (isBidiControl(codePoint)) return "bidi-control";
  if (isSpace(codePoint)) return "other-space";
  return "zero-width";
}

function isBidiControl(codePoint: number): boolean {
  return (
    codePoint === 0x61c ||
    codePoint === 0x200e ||
    codePoint === 0x200f ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2066 && codePoint <= 0x206f)
  );
}

function isSpace(codePoint: number): boolean {
  return (
    codePoint === 0x1680 ||
    (codePoint >= 0x2000 && codePoint <= 0x200a) ||
    codePoint === 0x205f ||
    codePoint === 0x3000
  );
}
