import type { CopyFit, Misfit } from "#core/paste/copy-plan.ts";
import { pasteClassWord } from "./paste-words.ts";
import { countOf } from "./plural.ts";
import { quotedText } from "./quoted-text.ts";

/** How much of another object fits: `12 of 14 pairs fit on Seven Bridges; 2 won't: 1 too long, 1 not text`. */
export function fitSentence({ pairs, fitting, misfits }: CopyFit, platformName: string): string {
  if (pairs === 0) return "The object has no pairs.";
  if (fitting === pairs) {
    return pairs === 1
      ? `Its one pair fits on ${platformName}.`
      : `All ${pairs} pairs fit on ${platformName}.`;
  }
  const reasons = Array.from(misfits, ([misfit, count]) => `${count} ${misfitWord(misfit)}`).join(", ");
  const verb = fitting === 1 ? "fits" : "fit";
  return `${fitting} of ${countOf(pairs, "pair")} ${verb} on ${platformName}; ${pairs - fitting} won't: ${reasons}.`;
}

function misfitWord(misfit: Misfit): string {
  if (misfit === "kept") return "where something other than text stands";
  return misfit === "locked" ? "set by the platform itself" : pasteClassWord(misfit);
}

/** Where a copy comes from: `From HG00096.bam · Sandbox · DNAnexus`. */
export function copySource(objectName: string, connectionName: string): string {
  return `From ${objectName} · ${connectionName}`;
}

/** Why an object can't be asked for its pairs. */
export type CopyProblem =
  | { readonly code: "nothing" | "not-an-object" | "same-object" }
  | { readonly code: "unknown-connection"; readonly connection: string };

/** What is wrong with what was typed, and what to do. */
export function copyProblemSentence(problem: CopyProblem): string {
  switch (problem.code) {
    case "nothing":
      return "Type or paste the object's id, or its address in this page.";
    case "not-an-object":
      return "This is an address, but not of an object. Open the object and copy the address from there.";
    case "unknown-connection":
      return `The address names the connection ${quotedText(problem.connection)}, which isn't one of this page.`;
    case "same-object":
      return "This is the object that is open already. Choose another one.";
  }
}
