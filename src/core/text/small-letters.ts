/**
 * A text in small letters, to compare texts whose case doesn't count. Letter by letter: a part of a text stays a part of
 * it, whereas `toLowerCase` makes another letter of a sigma that ends a word.
 */
export function smallLetters(text: string): string {
  return text.toLowerCase().replaceAll("\u03c2", "\u03c3");
}
