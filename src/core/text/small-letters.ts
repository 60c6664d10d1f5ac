/**
 * A text in small letters, for comparing texts regardless of case. It works letter by letter, so a part of
 * the text is a part of the result; `toLowerCase` treats a sigma at a word's end differently.
 */
export function smallLetters(text: string): string {
  return text.toLowerCase().replaceAll("\u03c2", "\u03c3");
}
