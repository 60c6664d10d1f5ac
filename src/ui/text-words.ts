/** Without line breaks every ASCII character stands for itself. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Part of a word. Scripts that part words by nothing are left out: each of their characters stands for itself. */
const IN_A_WORD =
  /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar})[\p{L}\p{N}\p{M}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Text as people count characters: an accent, a flag or a family is one. */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Text as words of letters and digits, and each character between them for itself; whole graphemes. */
export function words(text: string): string[] {
  const found: string[] = [];
  let isInWord = false;
  for (const grapheme of graphemes(text)) {
    const continues = IN_A_WORD.test(grapheme);
    if (continues && isInWord) found[found.length - 1] += grapheme;
    else found.push(grapheme);
    isInWord = continues;
  }
  return found;
}
