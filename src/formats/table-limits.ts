/** Beyond these a paste or file is refused: no object takes as much, and reading it would only cost the page its memory. */
export const TABLE_LIMITS = {
  bytes: 50_000_000,
  rows: 500_000,
  cells: 5_000_000,
  /** Blank cells that `rowspan` and `colspan` of an HTML table add: a few bytes of HTML may ask for millions. */
  spannedCells: 300_000,
  /** Elements of HTML or XML within each other. Browsers stop at 512. */
  depth: 1000,
  /** All parts of a workbook that are read, unpacked. */
  unpackedBytes: 300_000_000,
  /** Pairs of one object; Seven Bridges takes 1,000, DNAnexus documents no limit. */
  pairs: 100_000,
} as const;
