import { utf8Length } from "./utf8.ts";

/** A line of a text, with its line end. */
export type ByteLine = {
  readonly text: string;
  readonly bytes: number;
  /** How many of its bytes are past the limit of the whole text. */
  readonly overBytes: number;
};

/** The length of the longest start of a text that fits into a limit. Characters aren't divided. */
export function fittingLength(text: string, byteLimit: number): number {
  let length = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += utf8Length(character);
    if (bytes > byteLimit) return length;
    length += character.length;
  }
  return length;
}

/** The lines of a text and what they take of its limit. Line ends count, and belong to the line that they end. */
export function byteLines(text: string, byteLimit: number): readonly ByteLine[] {
  let before = 0;
  const lines = text.match(/.*?(?:\r\n|\r|\n)|.+$/gsu) ?? [];
  const isOpen = lines.length === 0 || /[\r\n]$/.test(text);
  return [...lines, ...(isOpen ? [""] : [])].map((line) => {
    const bytes = utf8Length(line);
    before += bytes;
    return { text: line, bytes, overBytes: Math.max(0, Math.min(bytes, before - byteLimit)) };
  });
}
