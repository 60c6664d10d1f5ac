import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#core/arbitraries.ts";
import { batchFromSnapshots } from "#core/batch/add-objects.ts";
import type { Batch } from "#core/batch/batch.ts";
import { done, snapshotNamed } from "#core/batch/batch-arbitraries.ts";
import { exportedTable, wholeBatch } from "#core/batch/exported-table.ts";
import type { MetadataValue } from "#core/object/metadata.ts";
import { readOutManifest } from "./manifest-readout.ts";
import { openSource } from "./read-table.ts";
import { type TableExportFormat, tableHindrance, writeTable } from "./table-export.ts";

const FORMATS: readonly TableExportFormat[] = ["csv", "safe-csv", "tsv", "xlsx"];
const ID = (n: number) => `569${String(n).padStart(21, "0")}`;

/** Reads an exported file as a person would import it: nothing is chosen. */
async function readBack(batch: Batch, format: TableExportFormat) {
  const rows = exportedTable(batch, wholeBatch(batch));
  const file = new File([await writeTable(rows, format, true)], `objects.${format}`);
  const facts = { batch, limits: { keyBytes: 100, valueBytes: 300 } };
  return readOutManifest(await openSource({ kind: "file", file }), facts, {});
}

async function expectNoChange(batch: Batch, format: TableExportFormat) {
  const { readout, operation } = await readBack(batch, format);
  expect(operation).toBeUndefined();
  expect([readout.matched, readout.total]).toEqual([batch.objects.length, batch.objects.length]);
  expect(readout.counts).toMatchObject({ added: 0, changed: 0, removed: 0, "too-long": 0, flagged: 0 });
}

const difficult: Readonly<Record<string, MetadataValue>> = {
  "": "a key without a name",
  tissue: "Liver",
  Tissue: "lung",
  " tissue ": " blanks ",
  id: ID(2),
  name: "cohort-0002.bam",
  size: "17",
  project: "another one",
  "File name": "x.bam",
  "#comment": "# a remark",
  'quo"tes': 'say "no", 5" tall',
  "a,b;c\td": "one\ntwo\r\nthree\rfour",
  code: "00123",
  long: "5512940468989123456",
  date: "2-Sep",
  exponent: "1.5E+12",
  formula: "=1+1",
  guarded: "'=1+1",
  mark: "\ufeffmarked",
  empty: "",
  blanks: "  ",
  "two\nlines": "x",
  word: "NA",
  " (spreadsheet-safe)": "x (spreadsheet-safe)",
  number: { type: "number", json: "61.50" },
  list: { type: "array", json: '["a", "b"]' },
  tooLong: "x".repeat(400),
};

describe("an exported table", () => {
  it.each(FORMATS)("reads back as a manifest without a change: %s", async (format) => {
    const batch = batchFromSnapshots([
      snapshotNamed(ID(1), difficult, { name: "cohort-0001.bam" }),
      snapshotNamed(ID(2), { tissue: "", other: "x" }, { name: "twin.bam" }),
      snapshotNamed(ID(3), {}, { name: "twin.bam" }),
      snapshotNamed(ID(4), { tissue: "Liver" }, { name: "=cmd.bam" }),
    ]);
    await expectNoChange(batch, format);
    const changed = done(batch, { verb: "remove", keys: ["tissue"], ids: [ID(1)] });
    await expectNoChange(done(changed.batch, setTissue).batch, format);
  });

  it.each(FORMATS)("tells every value that was typed over: %s", async (format) => {
    const batch = batchFromSnapshots([
      snapshotNamed(ID(1), { tissue: "Liver", note: "a\nb" }),
      snapshotNamed(ID(2), { tissue: "", code: "007" }),
    ]);
    const rows = exportedTable(batch, wholeBatch(batch)).map((row) =>
      row.map((text) => (text === "Liver" ? "00 Lung" : text)),
    );
    const file = new File([await writeTable(rows, format, true)], "objects");
    const facts = { batch, limits: { keyBytes: 100, valueBytes: 300 } };
    const { operation } = await readOutManifest(await openSource({ kind: "file", file }), facts, {});
    expect(operation).toMatchObject({ columns: [{ key: "tissue", ids: [ID(1)], texts: ["00 Lung"] }] });
  });

  it("reads back without a change whatever keys and values there are", async () => {
    const piece = fc.constantFrom(
      ..."=+-@'\",;|\t\r\n \ufeff＝&<>_#/.[]()",
      ...["a", "id", "name", "00123", "1E5", "NA", "mm", "kg", "TAG", "key", "value", ID(1), "x.bam"],
    );
    const pieces = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
    const text = fc.oneof(anyText, pieces).filter((one) => one.isWellFormed() && !one.includes("\0"));
    const key = text.filter((one) => one !== "");
    const objects = fc.array(
      fc.tuple(pieces, fc.uniqueArray(fc.tuple(key, text), { selector: ([one]) => one, maxLength: 6 })),
      { minLength: 1, maxLength: 6 },
    );
    const batches = objects.map((all) =>
      batchFromSnapshots(all.map(([name, pairs], n) => snapshotNamed(ID(n + 1), new Map(pairs), { name }))),
    );
    await fc.assert(
      fc.asyncProperty(batches, fc.constantFrom<TableExportFormat>("csv", "safe-csv", "tsv"), expectNoChange),
      { numRuns: 300 },
    );
  });

  it("isn't written where the format can't contain a text exactly, and that is told with the number", () => {
    expect(
      tableHindrance(
        [
          ["id", "a\0"],
          ["\ud800", "b"],
        ],
        "csv",
      ),
    ).toEqual({ code: "no-text-form", count: 2 });
    expect(tableHindrance([["id", "a\0"]], "xlsx")).toBeUndefined();
    expect(tableHindrance([["id", "x".repeat(32_768)]], "xlsx")).toEqual({ code: "cell-too-long", count: 1 });
  });
});

const setTissue = { verb: "set", key: "tissue", value: "", ids: [ID(4)] } as const;
