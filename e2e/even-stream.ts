/** The same numbers from 0 to 1 for the same seed, evenly spread. */
export function evenStream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
