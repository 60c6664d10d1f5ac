import type { InvisibleKind, TextPart } from "#core/invisible.ts";
import { codePointName } from "./quoted-text.ts";

/** What is drawn for a character that can't be seen, and what it is called. */
export type MarkWords = { readonly glyph: string; readonly name: string };

type Mark = NonNullable<TextPart["mark"]>;

/** In the plural, for a sentence. */
const KIND_NAMES: Readonly<Record<InvisibleKind, string>> = {
  tab: "tabs",
  "line-break": "line breaks",
  control: "control characters",
  "no-break-space": "no-break spaces",
  "other-space": "unusual spaces",
  "zero-width": "zero-width characters",
  "byte-order-mark": "byte order marks",
  "bidi-control": "text direction controls",
  "soft-hyphen": "soft hyphens",
  tag: "tag characters",
};

const MARK_WORDS: Readonly<Record<Mark, MarkWords>> = {
  "outer-blank": { glyph: "␣", name: "blank" },
  tab: { glyph: "⇥", name: "tab" },
  "line-break": { glyph: "↵", name: "line break" },
  control: { glyph: "", name: "control character" },
  "no-break-space": { glyph: "⍽", name: "no-break space" },
  "other-space": { glyph: "", name: "unusual space" },
  "zero-width": { glyph: "", name: "zero-width character" },
  "byte-order-mark": { glyph: "BOM", name: "byte order mark" },
  "bidi-control": { glyph: "", name: "text direction control" },
  "soft-hyphen": { glyph: "SHY", name: "soft hyphen" },
  tag: { glyph: "TAG", name: "tag character" },
};

/** By code point: the short form that Unicode's charts use, and the name in plain words. */
const CHARACTER_WORDS: ReadonlyMap<number, readonly [glyph: string, name: string]> = new Map([
  [0x0000, ["NUL", "null character"]],
  [0x000d, ["CR", "carriage return"]],
  [0x001b, ["ESC", "escape character"]],
  [0x007f, ["DEL", "delete character"]],
  [0x034f, ["CGJ", "combining grapheme joiner"]],
  [0x061c, ["ALM", "Arabic letter mark"]],
  [0x180e, ["MVS", "Mongolian vowel separator"]],
  [0x2002, ["ENSP", "en space"]],
  [0x2003, ["EMSP", "em space"]],
  [0x2007, ["FSP", "figure space"]],
  [0x2009, ["THSP", "thin space"]],
  [0x200a, ["HSP", "hair space"]],
  [0x200b, ["ZWSP", "zero-width space"]],
  [0x200c, ["ZWNJ", "zero-width non-joiner"]],
  [0x200d, ["ZWJ", "zero-width joiner"]],
  [0x200e, ["LRM", "left-to-right mark"]],
  [0x200f, ["RLM", "right-to-left mark"]],
  [0x2028, ["LS", "line separator"]],
  [0x2029, ["PS", "paragraph separator"]],
  [0x202a, ["LRE", "left-to-right embedding"]],
  [0x202b, ["RLE", "right-to-left embedding"]],
  [0x202c, ["PDF", "pop directional formatting"]],
  [0x202d, ["LRO", "left-to-right override"]],
  [0x202e, ["RLO", "right-to-left override"]],
  [0x202f, ["NNBSP", "narrow no-break space"]],
  [0x2060, ["WJ", "word joiner"]],
  [0x2066, ["LRI", "left-to-right isolate"]],
  [0x2067, ["RLI", "right-to-left isolate"]],
  [0x2068, ["FSI", "first strong isolate"]],
  [0x2069, ["PDI", "pop directional isolate"]],
  [0x3000, ["IDSP", "ideographic space"]],
  [0x3164, ["HF", "Hangul filler"]],
]);

/** Glyph and name of one marked character: `⍽` and `no-break space (U+00A0)`. */
export function markWords(mark: Mark, character: string): MarkWords {
  const code = codePointName(character);
  const [glyph, name] = CHARACTER_WORDS.get(character.codePointAt(0) ?? 0) ?? [];
  const general = MARK_WORDS[mark];
  if (mark === "outer-blank") return general;
  return { glyph: glyph ?? (general.glyph || code), name: `${name ?? general.name} (${code})` };
}

/** The parts of a text with the words for their marks, ready to be drawn. */
export function markedParts(
  parts: readonly TextPart[],
): { readonly text: string; readonly mark?: MarkWords }[] {
  return parts.map(({ text, mark }) => (mark ? { text, mark: markWords(mark, text) } : { text }));
}

/** `no-break spaces`, `tabs`: what a sentence says of a kind. */
export function invisibleKindName(kind: InvisibleKind): string {
  return KIND_NAMES[kind];
}
