import { expect, test } from "vitest";
import type { MetadataValue } from "../object/metadata.ts";
import type { MarkKind } from "../paste/source-table.ts";
import { tableOfRows } from "../paste/table.ts";
import { batchOf } from "./batch-arbitraries.ts";
import type { Manifest } from "./manifest.ts";
import { previewManifest } from "./manifest-cells.ts";
import type { ManifestChoice } from "./manifest-choice.ts";

const NUMBER = { type: "number", json: "7" } as const;
const LIMITS = { keyBytes: 12, valueBytes: 6 };

/** The effect of one cell on an object that has this value, or none. */
function preview(
  now: MetadataValue | undefined,
  cell: MetadataValue,
  choice?: ManifestChoice,
  { key = "a", mark }: { readonly key?: string; readonly mark?: MarkKind } = {},
) {
  const batch = batchOf({ o1: now === undefined ? {} : { [key]: now } });
  const marks = mark ? [{ kind: mark, row: 1, column: 1 }] : [];
  const source = {
    marks,
    table: tableOfRows([
      ["name", key],
      ["o1.bam", cell],
    ]),
  };
  const column = {
    column: 1,
    heading: key,
    key,
    isRemembered: false,
    nearKey: undefined,
    leftOut: undefined,
  };
  const manifest: Manifest = {
    headerRow: 0,
    headerRows: [0],
    shift: 0,
    identifyingColumn: 0,
    fits: [],
    rows: [{ row: 1, text: "o1.bam", outcome: { kind: "matched", object: 0, match: "name" } }],
    columns: [column],
    matched: 1,
  };
  const { total, operation } = previewManifest(source, manifest, { batch, limits: LIMITS }, choice);
  const kinds = Object.entries(total).flatMap(([kind, count]) => (count > 0 ? [kind] : []));
  return [kinds.join(), operation?.verb === "write" ? operation.columns[0]?.texts[0] : undefined];
}

test.each<[string, MetadataValue | undefined, MetadataValue, (string | null | undefined)[]]>([
  ["a new text", undefined, "x", ["added", "x"]],
  ["another text", "", "x", ["changed", "x"]],
  ["the same text", "x", "x", ["same", undefined]],
  ["a text that differs by a blank", "x", "x ", ["changed", "x "]],
  ["a text over a number", NUMBER, "7", ["foreign", undefined]],
  ["a number over a text", "x", NUMBER, ["not-text", undefined]],
  ["an empty cell", "x", "", ["empty", undefined]],
])("[N36] [N37] %s", (_what, now, cell, expected) => {
  expect(preview(now, cell)).toEqual(expected);
});

test.each<[MetadataValue | undefined, ManifestChoice["emptyCells"], (string | null | undefined)[]]>([
  ["x", "set-empty", ["changed", ""]],
  [undefined, "set-empty", ["added", ""]],
  ["", "set-empty", ["same", undefined]],
  [NUMBER, "set-empty", ["foreign", undefined]],
  ["", "remove", ["removed", null]],
  [NUMBER, "remove", ["removed", null]],
  [undefined, "remove", ["same", undefined]],
])("[N36] an empty cell for an object that has %j: %s", (now, emptyCells, expected) => {
  expect(preview(now, "", { emptyCells })).toEqual(expected);
});

test("[H32] [N36] blanks and words are empty only when that is chosen", () => {
  expect(preview("x", "  ", { emptyCells: "remove" })).toEqual(["changed", "  "]);
  expect(preview("x", "  ", { emptyCells: "remove", trims: true })).toEqual(["removed", null]);
  const emptyWords = new Set(["NA"]);
  expect(preview("x", "NA", { emptyCells: "set-empty" })).toEqual(["changed", "NA"]);
  expect(preview("x", "NA", { emptyCells: "set-empty", emptyWords })).toEqual(["changed", ""]);
  expect(preview("x", " NA", { emptyCells: "set-empty", emptyWords })).toEqual(["changed", " NA"]);
});

test("[N37] a text or key that is too long by its bytes isn't taken, unless that is chosen", () => {
  expect(preview(undefined, "\u00e9\u00e9\u00e9")).toEqual(["added", "\u00e9\u00e9\u00e9"]);
  expect(preview(undefined, "\u00e9\u00e9\u00e9x")).toEqual(["too-long", undefined]);
  expect(preview("", "1234567", { takesTooLong: true })).toEqual(["too-long", "1234567"]);
  expect(preview(undefined, "x", {}, { key: "thirteen char" })).toEqual(["too-long", undefined]);
  // A text that is there already needs no room.
  expect(preview("1234567", "1234567")).toEqual(["same", undefined]);
});

test("[N37] a text that a spreadsheet seems to have damaged isn't taken, unless that is chosen", () => {
  expect(preview("MARCH1", "1-Mar")).toEqual(["flagged", undefined]);
  expect(preview("MARCH1", "1-Mar", { takesFlagged: true })).toEqual(["changed", "1-Mar"]);
  expect(preview("1-Mar", "1-Mar")).toEqual(["same", undefined]);
});

test("[N37] a cell that its reader left empty without being sure neither empties nor removes anything", () => {
  for (const mark of ["no-result", "merged-unsure"] as const) {
    for (const emptyCells of ["set-empty", "remove"] as const) {
      expect(preview("x", "", { emptyCells }, { mark })).toEqual(["flagged", undefined]);
    }
    expect(preview(undefined, "", { emptyCells: "set-empty" }, { mark })).toEqual(["flagged", undefined]);
    expect(preview(undefined, "", { emptyCells: "remove" }, { mark })).toEqual(["same", undefined]);
    expect(preview("x", "", { emptyCells: "remove", takesFlagged: true }, { mark })).toEqual([
      "removed",
      null,
    ]);
  }
  expect(preview("x", "", { emptyCells: "remove" }, { mark: "merged" })).toEqual(["removed", null]);
});

test("[N36] a word that was chosen to count as empty does so, though it is a spreadsheet's error", () => {
  const choice = { emptyCells: "remove", emptyWords: new Set(["#N/A"]) } as const;
  expect(preview("x", "#N/A", choice, { mark: "error" })).toEqual(["removed", null]);
  expect(preview("x", "#N/A", { emptyCells: "remove" })).toEqual(["flagged", undefined]);
});
