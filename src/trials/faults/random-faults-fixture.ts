/** The faults of an unreliable platform, in turn. */
export const RANDOM_FAULTS = [
  "reset-before-commit",
  "reset-after-commit",
  "status:500",
  "fin-after-commit",
  "html-200",
] as const;

/** Evenly spread pseudo-random numbers from 0 to 1, the same for the same seed. */
export function createChances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
