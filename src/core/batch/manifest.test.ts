import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceTable } from "../paste/source-table.ts";
import { type TableCell, tableOfRows } from "../paste/table.ts";
import { matchName } from "../reading/object-names.ts";
import { batchFromSnapshots } from "./add-objects.ts";
import type { Batch } from "./batch.ts";
import { done, READ_ONLY, snapshotNamed } from "./batch-arbitraries.ts";
import { readManifest } from "./manifest.ts";
import { previewManifest } from "./manifest-cells.ts";
import type { ManifestChoice, ManifestFacts } from "./manifest-choice.ts";
import type { ColumnLeftOut } from "./manifest-columns.ts";
import { emptyWordsOf } from "./manifest-empty-words.ts";
import type { RowOutcome } from "./manifest-rows.ts";
import { createObjectIndex } from "./object-index.ts";
import { wantedOfRow } from "./row-changes.ts";

const ID = (last: string) => `568e69abe9b0307bc041416${last}`;
const LIMITS = { keyBytes: 100, valueBytes: 10 };

const batch = batchFromSnapshots([
  snapshotNamed(ID("1"), { tissue: "Liver", age: "4" }, { name: "HG1.bam" }),
  snapshotNamed(ID("2"), { tissue: "Lung" }, { name: "HG2.bam" }),
  snapshotNamed(ID("3"), { tissue: { type: "number", json: "1" } }, { name: "HG3.bam" }),
  snapshotNamed(ID("4"), {}, { name: "twin.bam" }),
  snapshotNamed(ID("5"), {}, { name: "twin.bam" }),
]);

function source(...rows: (readonly TableCell[])[]): SourceTable {
  return { table: tableOfRows(rows) };
}

function read(table: SourceTable, choice: ManifestChoice = {}, more: Partial<ManifestFacts> = {}) {
  const facts = { batch, limits: LIMITS, ...more };
  const manifest = readManifest(table, facts, choice);
  return { manifest, preview: previewManifest(table, manifest, facts, choice) };
}

function outcomes(table: SourceTable, choice?: ManifestChoice): readonly RowOutcome["kind"][] {
  return read(table, choice).manifest.rows.map(({ outcome }) => outcome.kind);
}

function leftOut(table: SourceTable, choice?: ManifestChoice): Record<string, ColumnLeftOut | undefined> {
  return Object.fromEntries(
    read(table, choice).manifest.columns.map(({ heading, leftOut }) => [heading, leftOut]),
  );
}

const nameParts = fc.constantFrom("a", "b", "A", ".bam", ".cram", "/", ":", "-", " ", "gs://x/");
const name = fc.array(nameParts, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));

test("[N30] a text names just those objects that it names for each of them, in the surest way", () => {
  const project = "project-SandboxTumorAtlas0000001";
  const text = fc.oneof(
    name,
    name.map((one) => `${project}:${one}`),
    name.map((one) => `x/y/${one}`),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), text, fc.boolean(), (names, asked, isThere) => {
      const ref = (id: string) => ({
        connection: "c",
        objectId: id,
        project: isThere ? project : `${project.slice(0, -1)}2`,
      });
      const objects = names.map((one, index) => ({
        ...snapshotNamed("", {}, { name: one }),
        ref: ref(`id${index}`),
      }));
      const index = createObjectIndex(batchFromSnapshots(objects));
      const matches = objects.map((object) =>
        matchName(asked, { id: object.ref.objectId, name: object.name, project: object.ref.project }),
      );
      const surest = (["id", "name", "base-name"] as const).find((match) => matches.includes(match));
      const rows = [...matches.keys()].filter((row) => surest !== undefined && matches[row] === surest);
      expect(index.find(asked)).toEqual(surest && { match: surest, rows });
      const near = [...matches.keys()].filter((row) => matches[row] === "near");
      if (!surest) expect([...index.findNear(asked)].sort()).toEqual(near);
    }),
    { numRuns: 500 },
  );
});

test("[N30] rows find their objects by id, by name, and by the base name of a path or URI", () => {
  const table = source(
    ["file", "tissue"],
    [ID("1"), "a"],
    ["HG2.bam", "b"],
    ["gs://bucket/run/HG3.bam?generation=1", "c"],
    ["HG9.bam", "d"],
  );
  const { manifest } = read(table);
  expect(
    manifest.rows.map(({ outcome }) => ("match" in outcome ? [outcome.object, outcome.match] : outcome.kind)),
  ).toEqual([[0, "id"], [1, "name"], [2, "base-name"], "not-found"]);
  expect(manifest.matched).toBe(3);
});

test("[N31] the column that fits most rows identifies, and another one can be chosen", () => {
  const table = source(
    ["sample", "normal", "tumor"],
    ["s1", "HG1.bam", "HG2.bam"],
    ["s2", "HG1.bam", "HG3.bam"],
    ["s3", "HG1.bam", "HG9.bam"],
  );
  expect(read(table).manifest).toMatchObject({ identifyingColumn: 2, matched: 2 });
  expect(read(table).manifest.fits.map(({ column, matched }) => [column, matched])).toEqual([
    [2, 2],
    [1, 0],
  ]);
  expect(read(table, { identifyingColumn: 1 }).manifest.matched).toBe(0);
});

test("[N31] of equally fitting columns the surer one identifies, though another is called so", () => {
  const table = source(["file name", "which"], ["run/HG1.bam", ID("1")], ["run/HG2.bam", ID("2")]);
  expect(read(table).manifest.identifyingColumn).toBe(1);
});

test("[N32] what is doubtful is listed with what could be meant, and nothing of it is taken", () => {
  const table = source(
    ["File name", "id", "tissue"],
    ["twin.bam", "", "a"],
    ["HG1.bam", "", "b"],
    ["run2/HG1.bam", "", "c"],
    ["HG2.bam", ID("3"), "d"],
    ["hg3", "", "e"],
    ["HG3.bam", ID("3"), "f"],
  );
  const { manifest, preview } = read(table, { identifyingColumn: 0 });
  expect(manifest.rows.map(({ outcome }) => outcome)).toEqual([
    { kind: "several-objects", offers: [3, 4] },
    { kind: "several-rows", object: 0, rows: [2, 3] },
    { kind: "several-rows", object: 0, rows: [2, 3] },
    { kind: "other-object", object: 1 },
    { kind: "not-found", offers: [2] },
    { kind: "matched", object: 2, match: "name" },
  ]);
  expect([...preview.rows.keys()]).toEqual([6]);
});

test("[N32] another project beside the name contradicts it", () => {
  const inProject = batchFromSnapshots([
    {
      ...snapshotNamed("", {}, { name: "HG1.bam" }),
      ref: { connection: "c", objectId: ID("1"), project: "lab/one" },
    },
  ]);
  const table = source(["name", "project", "tissue"], ["HG1.bam", "lab/two", "x"]);
  const { manifest } = read(table, {}, { batch: inProject });
  expect(manifest.rows[0]?.outcome).toEqual({ kind: "other-object", object: 0 });
});

test("[N33] a row that an object was chosen for is that object's, and the others that name it are not", () => {
  const table = source(
    ["name", "tissue"],
    ["HG1.bam", "a"],
    ["HG1.bam", "b"],
    ["hg2", "c"],
    ["HG3.bam", "d"],
  );
  const objects = new Map([
    [2, ID("1")],
    [3, ID("2")],
    [4, undefined],
  ]);
  const { manifest } = read(table, { objects });
  expect(manifest.rows.map(({ outcome }) => outcome.kind)).toEqual([
    "several-rows",
    "matched",
    "matched",
    "left-out",
  ]);
  expect(
    outcomes(table, {
      objects: new Map([
        [1, ID("1")],
        [2, ID("1")],
      ]),
    }).slice(0, 2),
  ).toEqual(["several-rows", "several-rows"]);
});

test("[N34] columns that identify, that the platform owns or that count are left out, and can be taken", () => {
  const table = source(
    ["", "File name", "size", "bam ID", "created_on", "drs_uri", "tissue", "age"],
    ["1", "HG1.bam", "17", ID("1"), "2024", "drs://x", "Liver", "5"],
    ["2", "HG2.bam", "18", ID("2"), "2024", "drs://y", "Lung", "6"],
  );
  expect(leftOut(table)).toEqual({
    "": "row-numbers",
    "File name": "names-objects",
    size: "platform",
    "bam ID": "names-objects",
    created_on: "platform",
    drs_uri: "names-objects",
    tissue: undefined,
    age: undefined,
  });
  const chosen = { included: new Set([2]), excluded: new Set([6]) };
  expect(leftOut(table, chosen)).toMatchObject({ size: undefined, tissue: "excluded" });
});

test("[N34] a column without a heading is left out until it has a key", () => {
  const table = source(["name", "tissue", ""], ["HG1.bam", "a", "x"], ["HG2.bam", "b", "y"]);
  expect(read(table).manifest.columns[2]?.leftOut).toBe("no-heading");
  expect(read(table, { keys: new Map([[2, "note"]]) }).manifest.columns[2]?.leftOut).toBeUndefined();
});

test("[N35] of two columns under one key neither counts; a heading that nearly is a key is offered that", () => {
  const table = source(
    ["name", "Tissue", "tissue", "Sample ID"],
    ["HG1.bam", "a", "b", "s"],
    ["HG2.bam", "c", "d", "t"],
  );
  const byHeading = (choice?: ManifestChoice, more?: Partial<ManifestFacts>) =>
    read(table, choice, { standardKeys: ["sample_id"], ...more }).manifest.columns.map(
      ({ key, nearKey, leftOut }) => [key, nearKey, leftOut],
    );
  expect(byHeading().slice(1)).toEqual([
    ["Tissue", "tissue", undefined],
    ["tissue", undefined, undefined],
    ["Sample ID", "sample_id", undefined],
  ]);
  expect(byHeading({ keys: new Map([[1, "tissue"]]) }).slice(1, 3)).toEqual([
    ["tissue", undefined, "several-columns"],
    ["tissue", undefined, "several-columns"],
  ]);
  const kept = byHeading({}, { chosenKeys: new Map([["Sample ID", "Sample ID"]]) });
  expect(kept[3]).toEqual(["Sample ID", undefined, undefined]);
  const remembered = byHeading({}, { chosenKeys: new Map([["Sample ID", "sample_id"]]) });
  expect(remembered[3]).toEqual(["sample_id", undefined, undefined]);
});

test.each<[ManifestChoice["emptyCells"], ReadonlySet<string> | undefined, (string | undefined)[]]>([
  [undefined, undefined, ["4", "NA"]],
  ["set-empty", undefined, ["", "NA"]],
  ["remove", undefined, [undefined, "NA"]],
  ["remove", new Set(["NA"]), [undefined, undefined]],
  [undefined, new Set(["NA"]), ["4", undefined]],
])("[N36] empty cells: %s, words that count as empty: %s", (emptyCells, emptyWords, expected) => {
  const table = source(["name", "age", "tissue"], ["HG1.bam", "", "x"], ["HG2.bam", "NA", "y"]);
  const { preview } = read(table, { emptyCells, emptyWords });
  const after = preview.operation ? done(batch, preview.operation).batch : batch;
  expect([wantedOfRow(after, 0).get("age"), wantedOfRow(after, 1).get("age")]).toEqual(expected);
});

test("[N37] what is too long, damaged or marked is counted and left, unless it is taken on purpose", () => {
  const table: SourceTable = {
    ...source(
      ["name", "tissue", "gene", "note"],
      ["HG1.bam", "more than ten", "2-Sep", "n"],
      ["HG2.bam", "ok", "SEP2", "m"],
      ["HG3.bam", "x", "y", "z", "one too many"],
    ),
    marks: [{ kind: "no-result", row: 2, column: 3 }],
  };
  const { preview } = read(table);
  expect(preview.total).toMatchObject({ "too-long": 1, flagged: 4, changed: 1, added: 2, foreign: 1 });
  expect(preview.tooLong).toEqual([{ row: 1, column: 1, bytes: 13 }]);
  expect(preview.operation && done(batch, preview.operation).count.cells).toBe(3);
  const taken = read(table, { takesTooLong: true, takesFlagged: true }).preview;
  expect(taken.operation && done(batch, taken.operation).count).toMatchObject({ cells: 8, tooLong: 1 });
});

test("[N37] a cell that isn't text, and an object that is read only, are counted and left", () => {
  const readOnly = batchFromSnapshots([
    snapshotNamed(ID("1"), {}, { name: "HG1.bam", access: READ_ONLY }),
    snapshotNamed(ID("2"), {}, { name: "HG2.bam" }),
  ]);
  const table = source(["name", "tissue"], ["HG1.bam", "a"], ["HG2.bam", { type: "number", json: "1" }]);
  const { preview } = read(table, {}, { batch: readOnly });
  expect(preview.total).toMatchObject({ "read-only": 1, "not-text": 1 });
  expect(preview.operation).toBeUndefined();
});

test("[N36] words for nothing are found as they are written, and count as text unless they are chosen", () => {
  const table = source(
    ["name", "age", "tissue"],
    ["HG1.bam", "NA", "n/a"],
    ["HG2.bam", " NA", "NA"],
    ["HG9.bam", "NA", "unknown"],
    ["HG3.bam", "4", "Nasal"],
  );
  const { manifest } = read(table);
  expect(emptyWordsOf(table, manifest)).toEqual([
    { word: "NA", count: 2 },
    { word: "n/a", count: 1 },
    { word: " NA", count: 1 },
  ]);
  expect(emptyWordsOf(table, manifest, true)[0]).toEqual({ word: "NA", count: 3 });
});

const cell = fc.constantFrom("", "Liver", "Lung", "4", "a text that is too long", "NA", " x", "#REF!");
const rowName = fc.constantFrom("HG1.bam", "HG2.bam", "HG3.bam", "twin.bam", "hg1", "", ID("4"), ID("5"));

test("[N38] the counts of the preview are what its operation does", () => {
  const choice = fc.record({
    emptyCells: fc.constantFrom(undefined, "leave", "set-empty", "remove"),
    emptyWords: fc.constantFrom(undefined, new Set(["NA"])),
    trims: fc.boolean(),
    takesTooLong: fc.boolean(),
    takesFlagged: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rowName, cell, cell), { minLength: 2, maxLength: 8 }),
      choice,
      (rows, chosen) => {
        const table = source(["name", "tissue", "age"], ...rows);
        const { preview } = read(table, { headerRow: 0, ...chosen });
        const { total } = preview;
        const expected = { added: 0, overwritten: 0, removed: 0 };
        const count = preview.operation ? done(batch, preview.operation).count : expected;
        const tooLong = chosen.takesTooLong ? total["too-long"] : 0;
        expect(count.removed).toBe(total.removed);
        expect(count.added + count.overwritten).toBe(total.added + total.changed + tooLong);
        for (const counts of [preview.columns, preview.rows]) {
          const sum = [...counts.values()].reduce((all, one) => all + one.changed + one.added, 0);
          expect(sum).toBe(total.changed + total.added);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("a header below titles and comments is found, and one that is chosen is taken", () => {
  const table = source(
    ["Samples of May"],
    ["# exported by hand"],
    ["File name", "tissue"],
    ["HG1.bam", "a"],
    ["HG2.bam", "b"],
  );
  expect(read(table).manifest).toMatchObject({ headerRow: 2, matched: 2 });
  expect(read(table, { headerRow: 3 }).manifest).toMatchObject({ headerRow: 3, matched: 1 });
});

test("rows under R's row names are read one column to the left of their values", () => {
  const table = source(["tissue", "age"], ["HG1.bam", "a", "5"], ["HG2.bam", "b", "6"]);
  const { manifest, preview } = read(table);
  expect(manifest).toMatchObject({ shift: 1, identifyingColumn: 0, matched: 2 });
  const after = preview.operation ? done(batch, preview.operation).batch : batch;
  expect(Object.fromEntries(wantedOfRow(after, 0))).toEqual({ tissue: "a", age: "5" });
});

test("[N32] where every name is only near, or stands for several objects, its column identifies and nothing is taken", () => {
  const near = read(source(["tissue", "sample"], ["a", "HG1"], ["b", "hg2"])).manifest;
  expect([near.identifyingColumn, near.matched]).toEqual([1, 0]);
  expect(near.rows.map(({ outcome }) => outcome)).toEqual([
    { kind: "not-found", offers: [0] },
    { kind: "not-found", offers: [1] },
  ]);
  const several = read(source(["tissue", "sample"], ["a", "twin.bam"])).manifest;
  expect(several.rows[0]?.outcome).toEqual({ kind: "several-objects", offers: [3, 4] });
});

test("[N31] where no object is known, a column that seems to name some identifies, and nothing is done", () => {
  const other: Batch = batchFromSnapshots([snapshotNamed(ID("9"), {})]);
  const identifying = (...rows: (readonly TableCell[])[]) => {
    const { manifest, preview } = read(source(...rows), {}, { batch: other });
    expect([manifest.matched, preview.operation]).toEqual([0, undefined]);
    return manifest.identifyingColumn;
  };
  expect(identifying(["tissue", "reads"], ["a", "run/HG1.bam"], ["b", "run/HG2.bam"])).toBe(1);
  expect(identifying(["tissue", "name"], ["a", "HG1"], ["b", "HG2"])).toBe(1);
  expect(identifying(["tissue", "age"], ["a", "4"], ["b", "5"])).toBeUndefined();
});
