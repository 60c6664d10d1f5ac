import { countOf } from "./plural.ts";

/** Which of several copies is in the editor. */
export function editedCopySentence(projectName: string): string {
  return `You edit the copy in ${projectName}. It is also in`;
}

/** What a comparison of copies found. */
export function comparisonSentence(differing: number, same: number, copies: number): string {
  if (differing === 0) return `All ${copies} copies are alike: ${countOf(same, "key")} the same.`;
  return `${countOf(differing, "key")} ${differing === 1 ? "differs" : "differ"}, ${countOf(same, "key")} the same on all ${copies} copies. Described just now.`;
}
