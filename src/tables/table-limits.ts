/** Beyond these a paste or file is refused: no object takes as much, and reading it would only cost the page its memory. */
export const TABLE_LIMITS = {
  bytes: 50_000_000,
  rows: 500_000,
  cells: 5_000_000,
  /** Of what an archive unpacks to. */
  unpackedBytes: 300_000_000,
  /** Pairs of one object; Seven Bridges takes 1,000, DNAnexus documents no limit. */
  pairs: 100_000,
} as const;
