import { expect, test } from "vitest";
import { batchFromSnapshots } from "#core/batch/add-objects.ts";
import { snapshotNamed } from "#core/batch/batch-arbitraries.ts";
import type { ManifestFacts } from "#core/batch/manifest-choice.ts";
import { batchOfParts, batchParts } from "./batch-parts.ts";
import { type ManifestWish, readOutManifest } from "./manifest-readout.ts";
import { columnsOf, manifestOperation, packColumn, unpackColumn } from "./packed-operation.ts";
import { openSource } from "./read-table.ts";

const batch = batchFromSnapshots([
  snapshotNamed("id1", { tissue: "Liver", age: { type: "number", json: "4" } }, { name: "HG1.bam" }),
  snapshotNamed("id2", { tissue: "Lung" }, { name: "HG2.bam", project: "lab/one" }),
  snapshotNamed("id3", {}, { name: "twin.bam" }),
  snapshotNamed("id4", {}, { name: "twin.bam" }),
]);
const facts: ManifestFacts = { batch, limits: { keyBytes: 100, valueBytes: 10 } };

async function read(text: string, wish: ManifestWish = {}, known = facts) {
  return readOutManifest(await openSource({ kind: "clipboard", text }), known, wish);
}

const TABLE = [
  "File name\ttissue\tnote",
  "run/HG1.bam\tliver\tmuch more than ten",
  "HG2.bam\tLung\tNA",
  "twin.bam\ta\tb",
  "hg2\tc\td",
  "HG9.bam\te\tf",
].join("\n");

test("a readout has the counts, and the first rows with what is done to each cell", async () => {
  const { readout } = await read(TABLE);
  expect(readout).toMatchObject({ total: 5, matched: 2, headerRow: 0, identifyingColumn: 0 });
  expect(readout.counts).toMatchObject({ changed: 1, same: 1, "too-long": 1, added: 1 });
  expect(readout.changes).toEqual({ objects: 2, cells: 2 });
  expect(readout.emptyWords).toEqual([{ word: "NA", count: 1 }]);
  expect(readout.rows.shown.map(({ object, cells }) => [object.name, cells.map((one) => one.kind)])).toEqual([
    ["HG1.bam", ["changed", "too-long"]],
    ["HG2.bam", ["added"]],
  ]);
  expect(readout.rows.shown[0]?.cells[1]).toMatchObject({ key: "note", bytes: 18, now: undefined });
});

test("rows with a cell of one class are given alone, and so many as are asked for", async () => {
  const only = await read(TABLE, { matched: { only: "too-long" } });
  expect(only.readout.rows).toMatchObject({ count: 1, shown: [{ row: 1, cells: [{ kind: "too-long" }] }] });
  const first = await read(TABLE, { matched: { count: 1 }, unmatchedCount: 2 });
  expect([first.readout.rows.count, first.readout.rows.shown.length]).toEqual([2, 1]);
  expect([first.readout.unmatched.count, first.readout.unmatched.shown.length]).toEqual([3, 2]);
});

test("rows without an object have what could be meant, and those to look up are told once each", async () => {
  const { unmatched } = (await read(`${TABLE}\nHG9.bam\tg\th`)).readout;
  expect(unmatched.shown.map(({ why, offers }) => [why, offers.map(({ id }) => id)])).toEqual([
    ["several-objects", ["id3", "id4"]],
    ["not-found", ["id2"]],
    ["not-found", []],
    ["not-found", []],
  ]);
  expect(unmatched.notFound).toEqual(["hg2", "HG9.bam"]);
  expect(unmatched.near).toEqual([{ row: 4, id: "id2" }]);
});

test("a batch that was sent in parts, and an operation that was sent back, are the same", async () => {
  const parts = [...batchParts(batch)].map((part) => structuredClone(part));
  const here = await read(TABLE, { choice: { emptyCells: "remove", emptyWords: new Set(["NA"]) } });
  const there = await read(
    TABLE,
    { choice: { emptyCells: "remove", emptyWords: new Set(["NA"]) } },
    { ...facts, batch: batchOfParts(parts) },
  );
  expect(there).toEqual(here);
  const sent = columnsOf(here.operation).map((column) => structuredClone(packColumn(column, batch.rows)));
  expect(manifestOperation(sent.map((column) => unpackColumn(column, batch.ids)))).toEqual(here.operation);
});

test("removals are sent back as removals", () => {
  const column = { key: "tissue", ids: ["id1", "id2", "id3"], texts: [null, "", "x"] };
  expect(unpackColumn(packColumn(column, batch.rows), batch.ids)).toEqual(column);
});
