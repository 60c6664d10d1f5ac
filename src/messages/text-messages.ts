import type { TextProblem } from "#core/text/text-problem.ts";
import { textsText } from "./compiled/texts.ts";
import { quotedKey } from "./quoted-text.ts";

/** The place where a text can't be read, and what to do there. */
export function textProblemSentence(problem: TextProblem): string {
  const { line, column } = problem;
  // Line and column are positions, so their digits aren't grouped.
  return textsText("problem-at", { line: `${line}`, column: `${column}`, fault: faultSentence(problem) });
}

function faultSentence(problem: TextProblem): string {
  switch (problem.code) {
    case "duplicate-key":
    case "nothing-to-remove":
      return textsText(`fault-${problem.code}`, { key: quotedKey(problem.key) });
    case "not-text":
      return textsText("fault-not-text", { key: quotedKey(problem.key), type: problem.type });
    default:
      return textsText(`fault-${problem.code}`);
  }
}
