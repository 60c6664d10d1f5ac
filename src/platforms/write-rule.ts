import type { WriteRule } from "#core/write/outcome.ts";
import type { WriteMode } from "#core/write/request-plan.ts";

/**
 * The effect of a write mode on removed and on untouched keys. `removedInMerge` is the effect of a null in a
 * merge.
 */
export function writeRule(mode: WriteMode, removedInMerge: WriteRule["removed"]): WriteRule {
  if (mode.kind === "merge") return { removed: removedInMerge, untouched: () => "stays" };
  const { keepUntouched, kept } = mode;
  return { removed: "removed", untouched: (key) => (keepUntouched || kept.has(key) ? "stays" : "reset") };
}
