import { unseenText } from "./compiled/unseen.ts";

/** Characters that can't be seen: the short form that Unicode's charts use, and the name in plain words. */
const UNSEEN: ReadonlyMap<number, readonly [glyph: string, name: keyof typeof unseenText.english]> = new Map([
  [0x0000, ["NUL", "null-character"]],
  [0x0009, ["⇥", "tab"]],
  [0x000a, ["↵", "line-break"]],
  [0x000d, ["CR", "carriage-return"]],
  [0x001b, ["ESC", "escape-character"]],
  [0x0020, ["␣", "blank"]],
  [0x007f, ["DEL", "delete-character"]],
  [0x00a0, ["⍽", "no-break-space"]],
  [0x00ad, ["SHY", "soft-hyphen"]],
  [0x034f, ["CGJ", "grapheme-joiner"]],
  [0x061c, ["ALM", "arabic-letter-mark"]],
  [0x180e, ["MVS", "mongolian-vowel-separator"]],
  [0x2002, ["ENSP", "en-space"]],
  [0x2003, ["EMSP", "em-space"]],
  [0x2007, ["FSP", "figure-space"]],
  [0x2009, ["THSP", "thin-space"]],
  [0x200a, ["HSP", "hair-space"]],
  [0x200b, ["ZWSP", "zero-width-space"]],
  [0x200c, ["ZWNJ", "zero-width-non-joiner"]],
  [0x200d, ["ZWJ", "zero-width-joiner"]],
  [0x200e, ["LRM", "left-to-right-mark"]],
  [0x200f, ["RLM", "right-to-left-mark"]],
  [0x2028, ["LS", "line-separator"]],
  [0x2029, ["PS", "paragraph-separator"]],
  [0x202a, ["LRE", "left-to-right-embedding"]],
  [0x202b, ["RLE", "right-to-left-embedding"]],
  [0x202c, ["PDF", "pop-formatting"]],
  [0x202d, ["LRO", "left-to-right-override"]],
  [0x202e, ["RLO", "right-to-left-override"]],
  [0x202f, ["NNBSP", "narrow-no-break-space"]],
  [0x2060, ["WJ", "word-joiner"]],
  [0x2066, ["LRI", "left-to-right-isolate"]],
  [0x2067, ["RLI", "right-to-left-isolate"]],
  [0x2068, ["FSI", "first-strong-isolate"]],
  [0x2069, ["PDI", "pop-isolate"]],
  [0x3000, ["IDSP", "ideographic-space"]],
  [0x3164, ["HF", "hangul-filler"]],
  [0xfe0e, ["VS15", "text-presentation"]],
  [0xfe0f, ["VS16", "emoji-presentation"]],
  [0xfeff, ["BOM", "byte-order-mark"]],
]);

/** The short form of a known invisible character in Unicode's charts: `ZWSP`. */
export function unseenGlyph(character: string): string | undefined {
  return UNSEEN.get(character.codePointAt(0) ?? 0)?.[0];
}

/** The name of a known invisible character: `zero-width space`. */
export function knownName(character: string): string | undefined {
  const name = UNSEEN.get(character.codePointAt(0) ?? 0)?.[1];
  return name && unseenText(name);
}
