import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMetadata, anyText, crowdedKey, foreignValue } from "../arbitraries.ts";
import type { MetadataValue } from "../object/metadata.ts";
import { cellText } from "../object/metadata.ts";
import type { PastedPair } from "../reading/read-pairs.ts";
import { planPaste } from "./paste-plan.ts";

const limits = { keyBytes: 100, valueBytes: 300 };
const wanted = new Map<string, MetadataValue>([
  ["tissue", "Liver"],
  ["days", { type: "number", json: "994" }],
  ["old", "x"],
]);

function linesOf(...pairs: [key: MetadataValue, value: MetadataValue][]) {
  const pasted = pairs.map(([key, value], place) => ({ key, value, place }));
  return planPaste(pasted, { wanted, limits }).filter((line) => line.class.kind !== "missing");
}

const cell = fc.oneof(crowdedKey, anyText, foreignValue);
const anyPairs: fc.Arbitrary<PastedPair[]> = fc.array(fc.record({ key: cell, value: cell, place: fc.nat() }));

test("[P1] every pair has exactly one line, and every other key of the draft is missing", () => {
  fc.assert(
    fc.property(anyPairs, anyMetadata, (pairs, metadata) => {
      const lines = planPaste(pairs, { wanted: metadata, limits });
      const pasted = lines.filter((line) => line.class.kind !== "missing");
      const asText = ({ key, value }: { key: string; value: string | undefined }) =>
        JSON.stringify([key, value]);
      const texts = pairs.map(({ key, value }) => asText({ key: cellText(key), value: cellText(value) }));
      expect(pasted.map(asText).sort()).toEqual([...new Set(texts)].sort());
      const keys = new Set(pairs.map(({ key }) => cellText(key)));
      expect(lines.flatMap((line) => (line.class.kind === "missing" ? [line.key] : []))).toEqual(
        [...metadata.keys()].filter((key) => !keys.has(key)),
      );
    }),
  );
});

test.each<[key: MetadataValue, value: MetadataValue, expected: object]>([
  ["batch", "B7", { kind: "added" }],
  ["tissue", "liver", { kind: "changed" }],
  ["tissue", "Liver ", { kind: "changed" }],
  ["tissue", "Liver", { kind: "same" }],
  ["tissue", "", { kind: "blank" }],
  ["batch", "", { kind: "blank" }],
])("[P2] %j: %j is %o", (key, value, expected) => {
  expect(linesOf([key, value])).toMatchObject([{ class: expected }]);
});

test.each<[key: MetadataValue, value: MetadataValue, expected: object]>([
  ["batch", "é".repeat(151), { kind: "too-long", cell: "value", bytes: 302, byteLimit: 300 }],
  ["k".repeat(101), "x", { kind: "too-long", cell: "key", bytes: 101, byteLimit: 100 }],
  ["", "x", { kind: "no-key" }],
  ["batch", { type: "number", json: "1.50" }, { kind: "not-text", type: "number" }],
  [{ type: "null", json: "null" }, "x", { kind: "not-text", type: "null" }],
  ["days", "994", { kind: "kept", type: "number" }],
])("[P3] %j: %j is %o", (key, value, expected) => {
  expect(linesOf([key, value])).toMatchObject([{ class: expected }]);
});

test("[P3] what fits exactly isn't too long, nor is what stands there already", () => {
  expect(linesOf(["batch", "x".repeat(300)])).toMatchObject([{ class: { kind: "added" } }]);
  const long = "x".repeat(400);
  const lines = planPaste([{ key: "a", value: long, place: 0 }], { wanted: new Map([["a", long]]), limits });
  expect(lines).toMatchObject([{ class: { kind: "same" } }]);
});

test("[P3] a key with two values is twice, on each of them; the same value again isn't", () => {
  expect(linesOf(["a", "A1"], ["b", "x"], ["a", "A2"], ["b", "x"])).toMatchObject([
    { key: "a", value: "A1", class: { kind: "twice", times: 2 } },
    { key: "a", value: "A2", class: { kind: "twice", times: 2 } },
    { key: "b", value: "x", class: { kind: "added" } },
  ]);
});

test("a spreadsheet's damage is warned of, in value and key", () => {
  expect(linesOf(["gene", "2-Sep"], ["#REF!", "x"], ["n", "5"]).map(({ damage }) => damage)).toEqual([
    "date",
    "formula-error",
    undefined,
  ]);
});
