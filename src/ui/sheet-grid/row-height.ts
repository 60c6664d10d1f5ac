/** Height of a sheet's rows in CSS pixels. Rows are placed by arithmetic, and the grid hands the same number to its style sheet. */
export function rowHeight(isCompact: boolean): number {
  return isCompact ? 28 : 32;
}
