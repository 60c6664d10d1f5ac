import type { CopyFit } from "#core/paste/copy-plan.ts";
import { copyingText } from "./compiled/copying.ts";
import { quotedText } from "./quoted-text.ts";

/**
 * How many pairs of another object fit: `12 of 14 pairs fit on Seven Bridges; 2 won't: 1 too long, 1 not
 * text`.
 */
export function fitSentence({ pairs, fitting, misfits }: CopyFit, platformName: string): string {
  if (pairs === 0) return copyingText("no-pairs");
  if (fitting === pairs) return copyingText("all-fit", { pairs, platform: platformName });
  const reasons = Array.from(misfits, ([misfit, count]) => copyingText(`misfit-${misfit}`, { count }));
  return copyingText("some-fit", {
    pairs,
    fitting,
    unfit: pairs - fitting,
    platform: platformName,
    reasons: reasons.join(", "),
  });
}

/** The source of a copy: `From HG00096.bam · Sandbox · DNAnexus`. */
export function copySource(objectName: string, connectionName: string): string {
  return copyingText("source", { object: objectName, connection: connectionName });
}

/** Why the pairs of an object can't be read. */
export type CopyProblem =
  | { readonly code: "nothing" | "not-an-object" | "same-object" }
  | { readonly code: "unknown-connection"; readonly connection: string };

/** What is wrong with the typed object, and what to do. */
export function copyProblemSentence(problem: CopyProblem): string {
  if (problem.code === "unknown-connection") {
    return copyingText("unknown-connection", { connection: quotedText(problem.connection) });
  }
  return copyingText(`problem-${problem.code}`);
}
