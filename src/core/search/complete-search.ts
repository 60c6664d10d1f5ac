import { quoteWhereNeeded } from "./read-search.ts";

/** A text that can be offered, and how many objects have it. */
export type Offer = { readonly text: string; readonly count: number };

/** Texts of loaded objects, the most frequent first. */
export type KnownTexts = {
  readonly keys: readonly Offer[];
  readonly valuesOf: (key: string) => readonly Offer[];
  readonly tags: readonly Offer[];
  readonly classes: readonly Offer[];
};

/** A whole search text that continues what was typed. */
export type Completion = {
  readonly text: string;
  /** The same without quotes, where it has some. A field that filters offers by what was typed needs it. */
  readonly plain?: string;
  readonly count: number;
};

/** A longer list is no help; typing on makes it shorter. */
const MOST = 30;

/** An open or closed quotation, or a word, before an equals sign; then the beginning of a value up to the end. */
const KEY_AND_VALUE = /(?:"((?:[^"\\]|\\.)*)"|([^\s"=]+))(\s*=\s*)"?([^"=]*)$/u;
const FIELD_AND_TEXT = /(?:^|\s)(has|lacks|tag|class):"?([^"\s]*)$/u;
const LAST_WORD = /(?:^|\s)([^\s"=:]+)$/u;

/** Ways to continue a search text at its end: keys, values of a key, tags and classes of loaded objects. */
export function completeSearch(typed: string, known: KnownTexts): readonly Completion[] {
  const field = FIELD_AND_TEXT.exec(typed);
  if (field) {
    const [, name = "", begun = ""] = field;
    const offers = { has: known.keys, lacks: known.keys, tag: known.tags, class: known.classes };
    const start = typed.slice(0, typed.lastIndexOf(`${name}:`) + name.length + 1);
    return completions(start, offers[name as keyof typeof offers], begun);
  }
  const value = KEY_AND_VALUE.exec(typed);
  if (value) {
    const [whole, quoted, plain, equals = "", begun = ""] = value;
    const key = quoted === undefined ? (plain ?? "") : quoted.replace(/\\(.)/gsu, "$1");
    const keyText = quoted === undefined ? (plain ?? "") : `"${quoted}"`;
    const start = typed.slice(0, typed.length - whole.length) + keyText + equals;
    return completions(start, known.valuesOf(key), begun);
  }
  const [, word] = LAST_WORD.exec(typed) ?? [];
  if (word === undefined) return [];
  const start = typed.slice(0, typed.length - word.length);
  return completions(start, known.keys, word).map(({ text, plain, count }) => ({
    text: `${text}=`,
    ...(plain !== undefined && { plain: `${plain}=` }),
    count,
  }));
}

function completions(start: string, offers: readonly Offer[], begun: string): readonly Completion[] {
  const wanted = begun.toLowerCase();
  return offers
    .filter(({ text }) => text.toLowerCase().startsWith(wanted) && text !== "")
    .slice(0, MOST)
    .map(({ text, count }) => {
      const quoted = quoteWhereNeeded(text);
      return { text: start + quoted, ...(quoted !== text && { plain: start + text }), count };
    });
}
