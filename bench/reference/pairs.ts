/** The pairs of the product's wide object, as the grids beside it show them. */
export const PAIRS: readonly { key: string; value: string }[] = Array.from({ length: 1000 }, (_, index) => ({
  key: `key_${String(index + 1).padStart(4, "0")}`,
  value: `value ${index + 1}`,
}));
