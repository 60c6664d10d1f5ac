import { RE2JS } from "re2js";
import { dialectOf, saidOf, type UnsupportedConstruct } from "./expression-dialect.ts";

/** A match of an expression with the texts of its groups. `end` is the index after its last character. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** Texts of the groups by number, the first group in front; undefined for a group that didn't take part. */
  readonly groups: readonly (string | undefined)[];
  readonly named: ReadonlyMap<string, string | undefined>;
};

/** A regular expression whose running time grows linearly with the text's length. */
export type LinearExpression = {
  readonly kind: "expression";
  /** Does it match anywhere in the text? */
  readonly test: (text: string) => boolean;
  /** Non-overlapping matches from left to right, empty ones included. */
  readonly matches: (text: string) => readonly Match[];
};

/** Why an expression can't be used. */
export type ExpressionProblem =
  | { readonly kind: "bad-expression"; readonly said: string }
  | { readonly kind: "unsupported-expression"; readonly construct: UnsupportedConstruct }
  /** Nested repeats expand to a very large program. */
  | { readonly kind: "large-expression" };

export type ExpressionOptions = { readonly isCaseSensitive: boolean };

/**
 * The program size of `^.{0,2000}$` with a reserve. Each step over a text costs time proportional to the
 * program's size.
 */
const PROGRAM_LIMIT = 5000;

/**
 * Compiles a regular expression with JavaScript's meaning for an engine without backtracking (RE2).
 * Expressions come from people and files, and in the browser's own engine a short one can freeze the page.
 */
export function compileLinear(
  source: string,
  { isCaseSensitive }: ExpressionOptions,
): LinearExpression | ExpressionProblem {
  const dialect = dialectOf(source);
  if (dialect.kind !== "dialect") return dialect;
  try {
    const compiled = RE2JS.compile(
      RE2JS.translateRegExp(dialect.text),
      isCaseSensitive ? 0 : RE2JS.CASE_INSENSITIVE,
    );
    if (compiled.programSize() > PROGRAM_LIMIT) return { kind: "large-expression" };
    return {
      kind: "expression",
      test: (text) => compiled.test(text),
      matches: (text) => matchesOf(compiled, text),
    };
  } catch (error) {
    return { kind: "bad-expression", said: saidOf(error) };
  }
}

function matchesOf(compiled: RE2JS, text: string): readonly Match[] {
  const numbers = Object.entries(compiled.namedGroups());
  const matches: Match[] = [];
  const matcher = compiled.matcher(text);
  while (matcher.find()) {
    const groups = Array.from(
      { length: compiled.groupCount() },
      (_, at) => matcher.group(at + 1) ?? undefined,
    );
    const named = new Map(numbers.map(([name, number]) => [name, groups[number - 1]]));
    matches.push({ start: matcher.start(), end: matcher.end(), groups, named });
  }
  return matches;
}
