import type { InvisibleKind, TextPart } from "#core/text/invisible.ts";
import { invisible } from "./en/invisible.ts";
import { codePointName } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";
import { knownName, unseenGlyph, unseenText } from "./unseen-words.ts";

const invisibleText = sentences("invisible", invisible);

/** What is drawn for a character that can't be seen, and what it is called. */
export type MarkWords = { readonly glyph: string; readonly name: string };

type Mark = NonNullable<TextPart["mark"]>;

/** Glyph and name of one marked character: `⍽` and `no-break space (U+00A0)`. */
export function markWords(mark: Mark, character: string): MarkWords {
  if (mark === "blank") return { glyph: "␣", name: unseenText("blank") };
  const code = codePointName(character);
  return {
    glyph: unseenGlyph(character) ?? (mark === "tag" ? "TAG" : code),
    name: `${knownName(character) ?? invisibleText(`mark-${mark}`)} (${code})`,
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
  return invisibleText(`kind-${kind}`);
}
