import type { Platform } from "./call.ts";
import type { JsonOut } from "./json-text.ts";

/** How often each operation was called since the last reset; preflights and control calls aren't counted. */
export type CallCounts = {
  add(platform: Platform, operation: string): void;
  /** By platform, then by operation. */
  list(): JsonOut;
  clear(): void;
};

/** Makes counts of nothing. */
export function createCallCounts(): CallCounts {
  const counts: Record<Platform, Map<string, number>> = { dnanexus: new Map(), sevenbridges: new Map() };
  return {
    add: (platform, operation) =>
      void counts[platform].set(operation, (counts[platform].get(operation) ?? 0) + 1),
    list: () => ({
      dnanexus: Object.fromEntries(counts.dnanexus),
      sevenbridges: Object.fromEntries(counts.sevenbridges),
    }),
    clear: () => {
      counts.dnanexus.clear();
      counts.sevenbridges.clear();
    },
  };
}
