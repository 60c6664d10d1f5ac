import type { PlatformDescription } from "#platforms/description.ts";
import { comparison } from "./en/comparison.ts";
import { sentences } from "./sentences.ts";

const comparisonText = sentences("comparison", comparison);

/** Names of the three ways to write: merge, replace with untouched keys kept, bare replace. */
export function comparisonNames(wording: PlatformDescription["wording"]): readonly [string, string, string] {
  return [
    comparisonText(`merge-${wording}`),
    comparisonText(`replace-keeping-${wording}`),
    comparisonText(`bare-replace-${wording}`),
  ];
}
