/** What a platform on a bad day does, in turn. */
export const RANDOM_FAULTS = [
  "reset-before-commit",
  "reset-after-commit",
  "status:500",
  "fin-after-commit",
  "html-200",
] as const;

/** The same numbers from 0 to 1 for the same seed, evenly spread. */
export function createChances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
