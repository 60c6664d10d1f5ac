import type { WriteRule } from "#core/write/outcome.ts";
import type { WriteMode } from "#core/write/request-plan.ts";

/** What a write mode does to removed and to untouched keys. `removedInMerge`: what a null in a merge does. */
export function writeRule(mode: WriteMode, removedInMerge: WriteRule["removed"]): WriteRule {
  if (mode.kind === "merge") return { removed: removedInMerge, untouched: () => "stays" };
  const { keepUntouched, kept } = mode;
  return { removed: "removed", untouched: (key) => (keepUntouched || kept.has(key) ? "stays" : "reset") };
}
