/** The table of many objects that is measured beside another grid. */
export const MATRIX_ROWS = 10_000;
export const MATRIX_KEYS = 50;

export function matrixText(row: number, column: number): string {
  return column < 8 ? `sample-${column}-${row * 7919}` : `word ${column} ${(row * 17) % (column + 3)}`;
}
