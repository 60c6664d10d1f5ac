import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { batchFromSnapshots } from "#core/batch/add-objects.ts";
import { snapshotNamed } from "#core/batch/batch-arbitraries.ts";
import { type ManifestWish, readOutManifest } from "./manifest-readout.ts";
import { columnsOf } from "./packed-operation.ts";
import { openSource } from "./read-table.ts";

const CHR20 = "568e69abe9b0307bc0414164";
const OTHER = "568e69abe9b0307bc0410001";
const about = (name: string) => ({ name, project: "curator/tumor-atlas" });
const batch = batchFromSnapshots([
  snapshotNamed(CHR20, { tissue: "Liver" }, about("HG00096.chr20.bam")),
  snapshotNamed(OTHER, {}, about("other.bam")),
]);

/** Reads a file as curators really have it (e2e/cases), as the manifest of two objects: what lands where nothing is chosen. */
async function landing(name: string, wish: ManifestWish = {}) {
  const bytes = new Uint8Array(readFileSync(new URL(`../../e2e/cases/${name}`, import.meta.url)));
  const source = await openSource({ kind: "file", file: new File([bytes], name) });
  const facts = { batch, limits: { keyBytes: 100, valueBytes: 300 } };
  const { readout, operation } = await readOutManifest(source, facts, wish);
  const lands = columnsOf(operation).map(({ key, ids, texts }) => [
    key,
    Object.fromEntries(ids.map((id, place) => [id, texts[place]])),
  ]);
  return { readout, lands: Object.fromEntries(lands) };
}

const both = (other: string, chr20: string) => ({ [OTHER]: other, [CHR20]: chr20 });

test.each([
  ["14-path-only-manifest.tsv", { assay: both("rnaSeq", "WGS"), tissue: { [OTHER]: "Lung" } }],
  ["16-r-row-names.tsv", { lab_code: both("L-6", "L-7"), rack: both("11", "12") }],
  ["25-json-lines.jsonl", { lab_code: both("L-6", "L-7") }],
  [
    "38-transposed.tsv",
    { lab_code: both("L-6", "L-7"), rack: both("11", "12"), tissue: both("Lung", "Liver biopsy") },
  ],
  [
    "44-sb-gui-manifest.csv",
    {
      sample_id: both("S6", "S7"),
      library_id: both("LIB-6", "LIB-7"),
      tissue: both("Lung", "Liver biopsy"),
    },
  ],
  ["56-instructions-first.xlsx", { lab_code: both("L-6", "L-7"), rack: both("11", "12") }],
  ["57-merged.xlsx", { lab_code: both("L-6", "L-7"), tissue: { [OTHER]: "Liver" } }],
])("of %s each object gets its own values", async (name, expected) => {
  expect((await landing(name)).lands).toEqual(expected);
});

test.each([
  ["05-manifest-without-this-file.tsv", ["not-found", "not-found"]],
  ["06-file-twice.csv", ["several-rows", "several-rows"]],
  ["07-biosample-template.tsv", ["not-found"]],
  ["10-dataharmonizer.tsv", ["not-found"]],
  ["32-dx-batch.tsv", ["not-found", "not-found"]],
])("of %s nothing lands before something is chosen", async (name, reasons) => {
  const { readout, lands } = await landing(name);
  expect(lands).toEqual({});
  expect(readout.unmatched.shown.map(({ why }) => why)).toEqual(reasons);
});

test("a table with an object in each column is turned, unless its rows are asked for", async () => {
  expect((await landing("38-transposed.tsv")).readout).toMatchObject({ layout: "columns", matched: 2 });
  const inRows = await landing("38-transposed.tsv", { layout: "rows" });
  expect(inRows.readout).toMatchObject({ layout: "rows", matched: 0 });
  expect(inRows.lands).toEqual({});
});
