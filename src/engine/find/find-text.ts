import { compileLinear, type ExpressionProblem, type Match } from "../expression/linear-expression.ts";

/** The text to find, and how to compare. */
export type FindOptions = {
  readonly text: string;
  readonly isRegularExpression: boolean;
  /** True to match whole cells only. */
  readonly isWholeCell: boolean;
  readonly isCaseSensitive: boolean;
};

/** A stretch of a text; `end` is the index after its last character. */
export type Hit = { readonly start: number; readonly end: number };

export type Finder = {
  /** The hits in a text, from left to right and without overlap. Empty matches don't count. */
  hits(text: string): readonly Hit[];
  /**
   * The text with every hit replaced. `$1` and the like mean groups in a regular expression, and are plain
   * text otherwise.
   */
  replace(text: string, replacement: string): string;
};

/** Why nothing can be found: there is no text yet, or the regular expression can't be used. */
export type FindProblem = { readonly kind: "nothing-to-find" } | ExpressionProblem;

export function createFinder(options: FindOptions): Finder | FindProblem {
  if (options.text === "") return { kind: "nothing-to-find" };
  const source = options.isRegularExpression ? options.text : literalSource(options.text);
  const wanted = options.isWholeCell ? `^(?:${source})$` : source;
  const expression = compileLinear(wanted, options);
  return expression.kind === "expression" ? finderOf(expression.matches, options) : expression;
}

export function isFinder(found: Finder | FindProblem): found is Finder {
  return "hits" in found;
}

function finderOf(
  matchesIn: (text: string) => readonly Match[],
  { isRegularExpression }: FindOptions,
): Finder {
  const filled = (text: string) => matchesIn(text).filter(({ start, end }) => end > start);
  return {
    hits: (text) => filled(text).map(({ start, end }) => ({ start, end })),
    replace: (text, replacement) => {
      let replaced = "";
      let from = 0;
      for (const match of filled(text)) {
        const { start, end } = match;
        const put = isRegularExpression
          ? fillGroups(replacement, text.slice(start, end), match)
          : replacement;
        replaced += text.slice(from, start) + put;
        from = end;
      }
      return replaced + text.slice(from);
    },
  };
}

/** Fills `$&`, `$1` to `$99`, `$<name>` and `$$`, as editors do. A group that doesn't exist is empty. */
function fillGroups(replacement: string, found: string, { groups, named }: Match): string {
  return replacement.replace(/\$(?:([$&])|(\d{1,2})|<([^>]*)>)/g, (_all, sign, number, name) => {
    if (sign === "$") return "$";
    if (sign === "&") return found;
    return (number === undefined ? named.get(name) : groups[Number(number) - 1]) ?? "";
  });
}

function literalSource(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
