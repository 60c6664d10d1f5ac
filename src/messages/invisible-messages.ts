import type { InvisibleKind, TextPart } from "#core/text/invisible.ts";
import { invisibleText } from "./compiled/invisible.ts";
import { unseenText } from "./compiled/unseen.ts";
import { codePointName } from "./quoted-text.ts";
import { knownName, unseenGlyph } from "./unseen-messages.ts";

/** The glyph that stands for an invisible character, and the character's name. */
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

/** The parts of a text with the glyphs and names of their marks. */
export function markedParts(
  parts: readonly TextPart[],
): { readonly text: string; readonly mark?: MarkWords }[] {
  return parts.map(({ text, mark }) => (mark ? { text, mark: markWords(mark, text) } : { text }));
}

/** The plural name of a kind of character in a sentence: `no-break spaces`, `tabs`. */
export function invisibleKindName(kind: InvisibleKind): string {
  return invisibleText(`kind-${kind}`);
}
