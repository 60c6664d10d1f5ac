import type { Hindrance } from "#engine/readiness.ts";
import { blockingSentence } from "./issue-words.ts";
import { countOf } from "./plural.ts";

/** Why the draft can't be reviewed yet. */
export function hindranceSentence(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case "read-only":
      return "Read only";
    case "locked":
      return "Read only here";
    case "issues":
      return blockingSentence(hindrance.count);
    case "too-many-after":
      return `${countOf(hindrance.pairs, "pair")} after this write, ${hindrance.pairLimit} fit`;
    case "nothing-to-send":
      return "No changes yet";
  }
}
