import { compileLinear, type ExpressionProblem } from "../expression/linear-expression.ts";

/** A regular expression of a template, or why it can't be used. */
export type PatternReading =
  | { readonly kind: "pattern"; readonly matches: (text: string) => boolean }
  | { readonly kind: "bad"; readonly said: string };

/**
 * Patterns come from elsewhere and run at every stroke, so they run in an engine whose time grows with the text's length
 * and nothing else.
 */
export function readPattern(pattern: string): PatternReading {
  const compiled = compileLinear(pattern, { isCaseSensitive: true });
  if (compiled.kind === "expression") return { kind: "pattern", matches: compiled.test };
  return { kind: "bad", said: whatIsWrong(compiled) };
}

/** Technical, like the words of the engine itself; the sentence around it says what it means. */
function whatIsWrong(problem: ExpressionProblem): string {
  if (problem.kind === "bad-expression") return problem.said;
  return problem.kind === "unsupported-expression" ? problem.construct : "too many repetitions";
}
