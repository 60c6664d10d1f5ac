import { readManifest } from "../src/core/batch/manifest.ts";
import { previewManifest } from "../src/core/batch/manifest-cells.ts";
import type { SourceTable } from "../src/core/paste/source-table.ts";
import { tableOfRows } from "../src/core/paste/table.ts";
import { timesOf } from "./batch.ts";
import { batchOfObjects, nameOf } from "./batch-subject.ts";
import { type Figure, figureOf } from "./figure.ts";

const ROWS = 10_000;
const COLUMNS = 20;

/** A table of 10,000 rows and 20 columns that names its objects by paths, matched to the objects of a batch and previewed. */
export function measureManifest(rounds: number): readonly Figure[] {
  const batch = batchOfObjects(ROWS);
  const facts = { batch, limits: { keyBytes: 100, valueBytes: 300 } };
  const source = manifest();
  const times = timesOf(rounds, () => {
    const read = readManifest(source, facts);
    const { operation } = previewManifest(source, read, facts);
    if (read.matched !== ROWS || !operation) throw new Error(`${read.matched} of ${ROWS} rows were matched.`);
  });
  return [figureOf("manifest matched and previewed", "10,000 rows × 20 columns", times, { most: 1000 })];
}

function manifest(): SourceTable {
  const keys = Array.from(
    { length: COLUMNS - 1 },
    (_, column) => `key_${String(column + 1).padStart(2, "0")}`,
  );
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `gs://bucket/run ${row % 9}/${nameOf(row)}`,
    ...keys.map((key) => `${key} of ${row % 100}`),
  ]);
  return { table: tableOfRows([["File", ...keys], ...rows]) };
}
