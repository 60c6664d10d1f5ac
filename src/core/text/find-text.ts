/** What to look for, and how. */
export type FindOptions = {
  readonly text: string;
  readonly isRegularExpression: boolean;
  /** The whole cell and nothing less. */
  readonly isWholeCell: boolean;
  readonly isCaseSensitive: boolean;
};

/** A stretch of a text: `end` is the first index that isn't in it. */
export type Hit = { readonly start: number; readonly end: number };

export type Finder = {
  /** Where it stands in a text, from left to right, never overlapping. Empty matches don't count. */
  hits(text: string): readonly Hit[];
  /** The text with every hit replaced. `$1` and the like mean groups in a regular expression, and themselves elsewhere. */
  replace(text: string, replacement: string): string;
};

/** Why there is nothing to find: no text yet, or a regular expression that can't be read. */
export type FindProblem =
  | { readonly kind: "nothing-to-find" }
  | { readonly kind: "bad-expression"; readonly said: string };

export function createFinder(options: FindOptions): Finder | FindProblem {
  if (options.text === "") return { kind: "nothing-to-find" };
  const source = options.isRegularExpression ? options.text : literalSource(options.text);
  try {
    const flags = `gu${options.isCaseSensitive ? "" : "i"}`;
    return finderOf(new RegExp(options.isWholeCell ? `^(?:${source})$` : source, flags), options);
  } catch (error) {
    return { kind: "bad-expression", said: error instanceof Error ? error.message : String(error) };
  }
}

export function isFinder(found: Finder | FindProblem): found is Finder {
  return "hits" in found;
}

function finderOf(expression: RegExp, { isRegularExpression }: FindOptions): Finder {
  return {
    hits: (text) =>
      Array.from(text.matchAll(expression), ({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      })).filter(({ start, end }) => end > start),
    replace: (text, replacement) =>
      text.replace(expression, (found, ...groups) =>
        found === "" ? "" : isRegularExpression ? fillGroups(replacement, found, groups) : replacement,
      ),
  };
}

/** `$&`, `$1` to `$99`, `$<name>` and `$$`, as in every editor. A group that isn't there is no text. */
function fillGroups(replacement: string, found: string, groups: readonly unknown[]): string {
  const last = groups.at(-1);
  const names = typeof last === "object" && last !== null ? (last as Readonly<Record<string, unknown>>) : {};
  return replacement.replace(/\$(?:([$&])|(\d{1,2})|<([^>]*)>)/g, (_all, sign, number, name) => {
    if (sign === "$") return "$";
    if (sign === "&") return found;
    return textOf(number === undefined ? names[name] : groups[Number(number) - 1]);
  });
}

function textOf(group: unknown): string {
  return typeof group === "string" ? group : "";
}

function literalSource(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
