import type { InvisibleKind, TextPart } from "#core/text/invisible.ts";
import { codePointName } from "./quoted-text.ts";
import { knownName, unseenGlyph } from "./unseen-words.ts";

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

const BLANK: MarkWords = { glyph: "␣", name: "blank" };

/** One that has no name of its own. */
const MARK_NAMES: Readonly<Record<Exclude<Mark, "blank">, string>> = {
  tab: "tab",
  "line-break": "line break",
  control: "control character",
  "no-break-space": "no-break space",
  "other-space": "unusual space",
  "zero-width": "zero-width character",
  "byte-order-mark": "byte order mark",
  "bidi-control": "text direction control",
  "soft-hyphen": "soft hyphen",
  tag: "tag character",
  undrawn: "character without a picture",
};

/** Glyph and name of one marked character: `⍽` and `no-break space (U+00A0)`. */
export function markWords(mark: Mark, character: string): MarkWords {
  if (mark === "blank") return BLANK;
  const code = codePointName(character);
  return {
    glyph: unseenGlyph(character) ?? (mark === "tag" ? "TAG" : code),
    name: `${knownName(character) ?? MARK_NAMES[mark]} (${code})`,
  };
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
