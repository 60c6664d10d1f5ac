import { compileLinear, type ExpressionProblem } from "../expression/linear-expression.ts";

/** A compiled pattern of a template, or why it can't be used. */
export type PatternReading =
  | { readonly kind: "pattern"; readonly matches: (text: string) => boolean }
  | { readonly kind: "bad"; readonly said: string };

/**
 * Patterns come from other people and run at every stroke, so they run in an engine with linear running time.
 */
export function readPattern(pattern: string): PatternReading {
  const compiled = compileLinear(pattern, { isCaseSensitive: true });
  if (compiled.kind === "expression") return { kind: "pattern", matches: compiled.test };
  return { kind: "bad", said: whatIsWrong(compiled) };
}

/** A technical reason, as the engine words it; the message around it explains what it means. */
function whatIsWrong(problem: ExpressionProblem): string {
  if (problem.kind === "bad-expression") return problem.said;
  return problem.kind === "unsupported-expression" ? problem.construct : "too many repetitions";
}
