import { copies } from "./en/copies.ts";
import { sentences } from "./sentences.ts";

/** Texts about an object's copies in several projects. */
export const copiesText = sentences("copies", copies);

/** The result of comparing copies. */
export function comparisonSentence(differing: number, same: number, copies: number): string {
  if (differing === 0) return copiesText("alike", { copies, same });
  if (differing === 1) return copiesText("one-differs", { copies, same });
  return copiesText("some-differ", { differing, copies, same });
}
