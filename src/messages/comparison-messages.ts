import type { PlatformDescription } from "#platforms/description.ts";
import { comparisonText } from "./compiled/comparison.ts";

/** Names of the three ways to write: merge, replace with untouched keys kept, bare replace. */
export function comparisonNames(wording: PlatformDescription["wording"]): readonly [string, string, string] {
  return [
    comparisonText(`merge-${wording}`),
    comparisonText(`replace-keeping-${wording}`),
    comparisonText(`bare-replace-${wording}`),
  ];
}
