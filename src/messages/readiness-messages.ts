import type { Hindrance } from "#engine/draft/readiness.ts";
import { readinessText } from "./compiled/readiness.ts";

/** Why the draft can't be reviewed yet. */
export function hindranceSentence(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case "issues":
      return readinessText("to-solve-first", { count: hindrance.count });
    case "too-many-after": {
      const { pairs, pairLimit } = hindrance;
      return readinessText("too-many-after", { pairs, pairLimit });
    }
    default:
      return readinessText(hindrance.kind);
  }
}
