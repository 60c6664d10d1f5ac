/**
 * Larger pastes and files are refused: no object accepts as much, and reading them would exhaust the page's
 * memory.
 */
export const TABLE_LIMITS = {
  bytes: 50_000_000,
  rows: 500_000,
  cells: 5_000_000,
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
