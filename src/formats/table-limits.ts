/**
 * Larger pastes and files are refused, since reading them would exhaust the page's memory. A manifest of 100,000 rows and 50
 * columns fits.
 */
export const TABLE_LIMITS = {
  bytes: 100_000_000,
  rows: 500_000,
  cells: 6_000_000,
  /**
   * Blank cells that `rowspan` and `colspan` of an HTML table add; a few bytes of HTML may ask for millions.
   */
  spannedCells: 300_000,
  /** The nesting depth of HTML or XML elements. Browsers stop at 512. */
  depth: 1000,
  /** The unpacked size of all parts of a workbook that are read. */
  unpackedBytes: 300_000_000,
  /** The pairs of one object; Seven Bridges allows 1,000, DNAnexus documents no limit. */
  pairs: 100_000,
} as const;
