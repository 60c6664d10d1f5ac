import type { TrackedItem } from "./tracked-item.ts";

/** Objects that are checked, written down, sent and read back together. */
export type RunChunk = { readonly number: number; readonly items: readonly TrackedItem[] };

export function chunksOf(items: readonly TrackedItem[], itemLimit: number): readonly RunChunk[] {
  const count = Math.ceil(items.length / itemLimit);
  return Array.from({ length: count }, (_, number) => ({
    number,
    items: items.slice(number * itemLimit, (number + 1) * itemLimit),
  }));
}
