import { copiesText } from "./compiled/copies.ts";

/** The result of comparing copies. */
export function comparisonSentence(differing: number, same: number, copies: number): string {
  if (differing === 0) return copiesText("alike", { copies, same });
  if (differing === 1) return copiesText("one-differs", { copies, same });
  return copiesText("some-differ", { differing, copies, same });
}
