/** Height of a sheet's rows in CSS pixels. Rows are placed by arithmetic, and the grid hands the same number to its style sheet. */
export function rowHeight(isCompact: boolean): number {
  return isCompact ? 28 : 32;
}

const LINE_PX = 18;

/** Height of rows whose texts wrap: three lines, and no more, so that rows are still placed by arithmetic. */
export function wrappedRowHeight(isCompact: boolean): number {
  return rowHeight(isCompact) + 2 * LINE_PX;
}
