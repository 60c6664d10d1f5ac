import { listsText } from "./compiled/lists.ts";
import { language } from "./language.ts";

/**
 * A list in words: `a`, `a and b`, `a, b and c`; with five or more names the rest is counted, as in `and 7
 * more`.
 */
export function listOf(names: readonly string[]): string {
  const shown = names.length > MAX_LISTED ? names.slice(0, MAX_LISTED - 1) : names;
  const hidden = names.length - shown.length;
  const all = hidden > 0 ? [...shown, listsText("more", { count: hidden })] : shown;
  // British English lists without a comma before "and".
  return new Intl.ListFormat(language() === "en" ? "en-GB" : language()).format(all);
}

const MAX_LISTED = 4;
