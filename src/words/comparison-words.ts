import type { PlatformDescription } from "#platforms/description.ts";

const NAMES: Readonly<Record<PlatformDescription["wording"], readonly [string, string, string]>> = {
  "patch-put": ["PATCH", "PUT, untouched keys kept", "bare PUT"],
  "set-properties": ["merge", "replace, untouched keys kept", "bare replace"],
};

/** Names of the three ways to write: merge, replace with untouched keys kept, bare replace. */
export function comparisonNames(wording: PlatformDescription["wording"]): readonly [string, string, string] {
  return NAMES[wording];
}
