import { expect, test } from "vitest";
import { tableOfRows } from "../paste/table.ts";
import { surveyTable } from "../reading/table-survey.ts";
import { batchOf } from "./batch-arbitraries.ts";
import type { ManifestChoice, ManifestFacts } from "./manifest-choice.ts";
import { readColumns } from "./manifest-columns.ts";

const batch = batchOf({ o1: { tissue: "Liver", sample_id: "s1" } });

function read(
  headings: readonly string[],
  choice: ManifestChoice = {},
  {
    facts,
    cells = headings.map(() => "x"),
  }: { facts?: Partial<ManifestFacts>; cells?: readonly string[] } = {},
) {
  const survey = surveyTable({ table: tableOfRows([headings, cells]) });
  const body = { survey, headerRow: 0, shift: 0, rows: [1] } as const;
  const all = { batch, limits: { keyBytes: 100, valueBytes: 100 }, ...facts };
  return readColumns(body, undefined, all, choice);
}

test("[N35] [F-X02] of several columns under one key none is taken before one is chosen", () => {
  const leftOut = (choice?: ManifestChoice) => read(["a", "a", "a"], choice).map((column) => column.leftOut);
  const several = "several-columns";
  expect(leftOut()).toEqual([several, several, several]);
  expect(leftOut({ included: new Set([1]) })).toEqual(["same-key", undefined, "same-key"]);
  expect(leftOut({ excluded: new Set([0]) })).toEqual(["excluded", several, several]);
  expect(leftOut({ excluded: new Set([0, 2]) })).toEqual(["excluded", undefined, "excluded"]);
  expect(leftOut({ keys: new Map([[0, "b"]]) })).toEqual([undefined, several, several]);
  const keys = new Map([
    [0, "b"],
    [2, "c"],
  ]);
  expect(leftOut({ keys })).toEqual([undefined, undefined, undefined]);
});

test("[N34] taking a column that was left out by rule doesn't take one without a key, nor one that was excluded", () => {
  const included = new Set([0, 1, 2]);
  const leftOut = read(["size", "", "note"], { included, excluded: new Set([2]) }).map(
    (column) => column.leftOut,
  );
  expect(leftOut).toEqual([undefined, "no-heading", "excluded"]);
});

test("[H31] [N35] a key that was chosen before is used again and said; what is chosen now goes before it", () => {
  const chosenKeys = new Map([
    ["Organ", "tissue"],
    ["same", "same"],
  ]);
  const facts = { chosenKeys };
  const [organ, same] = read(["Organ", "same"], {}, { facts });
  expect(organ).toMatchObject({ key: "tissue", isRemembered: true, nearKey: undefined });
  expect(same).toMatchObject({ key: "same", isRemembered: false });
  const [now] = read(["Organ", "same"], { keys: new Map([[0, "organ"]]) }, { facts });
  expect(now).toMatchObject({ key: "organ", isRemembered: false });
});

test("[N35] a key that the heading nearly is gets offered and isn't taken", () => {
  const [near, exact, own] = read(["Sample ID", "tissue", "__proto__"]);
  expect(near).toMatchObject({ key: "Sample ID", nearKey: "sample_id", leftOut: undefined });
  expect(exact).toMatchObject({ key: "tissue", nearKey: undefined });
  expect(own).toMatchObject({ key: "__proto__", nearKey: undefined, leftOut: undefined });
});

test("[N34] an id's heading leaves a column out only over ids", () => {
  const cells = ["568e69abe9b0307bc0414161", "s1"];
  expect(read(["bam ID", "bam ID 2"], {}, { cells }).map((column) => column.leftOut)).toEqual([
    "names-objects",
    undefined,
  ]);
  expect(read(["bam ID"], {}, { cells: ["s1"] })[0]?.leftOut).toBeUndefined();
});
