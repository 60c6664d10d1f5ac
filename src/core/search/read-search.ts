import type { SearchTerm } from "./search-term.ts";

/** The terms of a search text, and the parts of it that can't be understood. */
export type SearchText = {
  readonly terms: readonly SearchTerm[];
  readonly problems: readonly SearchProblem[];
};

export type SearchProblem =
  /** A quotation mark is never closed; the quote is read up to the end. */
  | { readonly code: "open-quote" }
  /** `tag:` or another field has nothing after it. */
  | { readonly code: "nothing-after"; readonly field: string }
  /** An equals sign has neither a key before it nor a name after it. */
  | { readonly code: "no-key" };

/** The words before a colon that make a term other than a name. */
const FIELDS = ["class", "type", "tag", "has", "lacks"] as const;
type Field = (typeof FIELDS)[number];

type Token =
  | { readonly kind: "equals" }
  | {
      readonly kind: "word";
      readonly text: string;
      readonly field?: Field;
      readonly isQuoted: boolean;
    };

/**
 * Reads a search. Words form a part of a name, or a pattern where they contain an unquoted `*` or `?`; after an equals sign
 * with no key before it they are the whole name. `class:file`, `type:…`, `tag:…`, `key = value`, `has:key` and
 * `lacks:key` are terms. Quotes protect spaces and signs; a backslash within them protects the next sign.
 */
export function readSearch(text: string): SearchText {
  const { tokens, problems } = tokensOf(text);
  const terms: SearchTerm[] = [];
  const name: Extract<Token, { kind: "word" }>[] = [];
  let isWhole = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind === "equals") {
      if (next?.kind === "word" && next.field === undefined) isWhole = true;
      else problems.push({ code: "no-key" });
    } else if (token && token.field === undefined && next?.kind === "equals") {
      const value = tokens[at + 2];
      const isValue = value?.kind === "word" && value.field === undefined;
      terms.push({ kind: "key-is", key: token.text, value: isValue ? value.text : "" });
      at += isValue ? 2 : 1;
    } else if (token?.field !== undefined) {
      const term = fieldTerm(token.field, token.text, token.isQuoted);
      if (term) terms.push(term);
      else problems.push({ code: "nothing-after", field: token.field });
    } else if (token) {
      name.push(token);
    }
  }
  const named = nameTerm(name, isWhole);
  return { terms: named ? [named, ...terms] : terms, problems };
}

/** Writes terms as a search text, which `readSearch` reads as the same terms. */
export function formatSearch(terms: readonly SearchTerm[]): string {
  return terms.map(formatTerm).join(" ");
}

function formatTerm(term: SearchTerm): string {
  switch (term.kind) {
    case "name":
      return term.isGlob ? term.text : `=${quoteWhereNeeded(term.text)}`;
    case "name-part":
      return quoteWhereNeeded(term.text);
    case "key-is":
      return `${quoteWhereNeeded(term.key)}=${quoteWhereNeeded(term.value)}`;
    case "key-present":
      return `has:${quoteWhereNeeded(term.key)}`;
    case "key-lacking":
      return `lacks:${quoteWhereNeeded(term.key)}`;
    default:
      return `${term.kind}:${quoteWhereNeeded(term.text)}`;
  }
}

/** A key, a value or a name as a search text writes it. */
export function quoteWhereNeeded(text: string): string {
  return /^[^\s"=:*?\\]+$/.test(text) ? text : `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function nameTerm(
  words: readonly Extract<Token, { kind: "word" }>[],
  isWhole: boolean,
): SearchTerm | undefined {
  if (words.length === 0) return undefined;
  const text = words.map((word) => word.text).join(" ");
  if (isWhole) return { kind: "name", text, isGlob: false };
  const isGlob = !words.some(({ isQuoted }) => isQuoted) && /[*?]/.test(text);
  return isGlob ? { kind: "name", text, isGlob } : { kind: "name-part", text };
}

function fieldTerm(field: Field, text: string, isQuoted: boolean): SearchTerm | undefined {
  if (text === "" && !isQuoted) return undefined;
  if (field === "has") return { kind: "key-present", key: text };
  if (field === "lacks") return { kind: "key-lacking", key: text };
  return { kind: field, text };
}

/** A quoted stretch (possibly unclosed), an equals sign, blanks, or a word. Blanks only separate words. */
const PIECE = /"((?:[^"\\]|\\.)*)("?)|(=)|(\s+)|([^\s"=]+)/gsu;

function tokensOf(text: string): { tokens: Token[]; problems: SearchProblem[] } {
  const tokens: Token[] = [];
  const problems: SearchProblem[] = [];
  let word: { text: string; field?: Field; isQuoted: boolean } | undefined;
  const endWord = () => {
    if (word) tokens.push({ kind: "word", ...word });
    word = undefined;
  };
  for (const [, quoted, closing, equals, blank, plain] of text.matchAll(PIECE)) {
    if (blank !== undefined) endWord();
    else if (equals !== undefined) {
      endWord();
      tokens.push({ kind: "equals" });
    } else if (quoted !== undefined) {
      if (closing === "") problems.push({ code: "open-quote" });
      word = { ...word, text: (word?.text ?? "") + quoted.replace(/\\(.)/gsu, "$1"), isQuoted: true };
    } else if (plain !== undefined) {
      word = word ? { ...word, text: word.text + plain } : wordOf(plain);
    }
  }
  endWord();
  return { tokens, problems };
}

function wordOf(plain: string): { text: string; field?: Field; isQuoted: boolean } {
  const cut = plain.indexOf(":");
  const field = FIELDS.find((name) => name === plain.slice(0, cut));
  return field ? { text: plain.slice(cut + 1), field, isQuoted: false } : { text: plain, isQuoted: false };
}
