import { RE2JS } from "re2js";
import { dialectOf, type UnsupportedConstruct } from "./expression-dialect.ts";

/** A stretch of a text that an expression matches, with what its groups hold. `end` is the first index that isn't in it. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** By number, from the first group on; undefined where a group took no part. */
  readonly groups: readonly (string | undefined)[];
  readonly named: ReadonlyMap<string, string | undefined>;
};

/** A regular expression whose running time grows with the text's length and nothing else. */
export type LinearExpression = {
  readonly kind: "expression";
  /** Does it match anywhere in the text? */
  readonly test: (text: string) => boolean;
  /** From left to right, never overlapping, empty ones too. */
  readonly matches: (text: string) => readonly Match[];
};

/** Why an expression can't be used. */
export type ExpressionProblem =
  | { readonly kind: "bad-expression"; readonly said: string }
  | { readonly kind: "unsupported-expression"; readonly construct: UnsupportedConstruct }
  /** Repeats within repeats that come to a huge program. */
  | { readonly kind: "large-expression" };

export type ExpressionOptions = { readonly isCaseSensitive: boolean };

/** What `^.{0,2000}$` comes to, with room to spare; each step over a text costs as much as the program is long. */
const PROGRAM_LIMIT = 5000;

/**
 * Makes a regular expression that means what the browser's own engine takes it for, and runs it in an engine that never
 * goes back over a text (RE2). An expression comes from a person or a file, and in the browser's own engine a short one
 * can freeze the page.
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
    return { kind: "bad-expression", said: error instanceof Error ? error.message : String(error) };
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
