import { expect, it } from "vitest";
import type { MetadataValue } from "#core/object/metadata.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import { countKeys, countValues } from "./key-counts.ts";
import { sortObjects } from "./sort-objects.ts";

function object(
  name: string,
  facts: Partial<ObjectSummary> = {},
  pairs: Readonly<Record<string, MetadataValue>> = {},
): ObjectSummary {
  const ref = { connection: "sandbox", objectId: name };
  return { ref, name, objectClass: "file", metadata: new Map(Object.entries(pairs)), ...facts };
}

const LIST = [
  object("b10", { sizeBytes: 900 }, { depth: "30", tissue: "Liver" }),
  object("b9", { sizeBytes: 1000 }, { depth: "4", tissue: "Lung" }),
  object("a", {}, { depth: { type: "number", json: "7" }, tissue: "Liver" }),
  object("z", { objectClass: "folder" }),
];

function sorted(column: string, direction: "ascending" | "descending"): string {
  return sortObjects(LIST, { column, direction })
    .map(({ name }) => name)
    .join(" ");
}

it("objects are sorted by name with numbers by their size, folders first", () => {
  expect(sorted("name", "ascending")).toBe("z a b9 b10");
  expect(sorted("name", "descending")).toBe("z b10 b9 a");
});

it("objects without a value come last in both directions", () => {
  expect(sorted("size", "ascending")).toBe("z b10 b9 a");
  expect(sorted("size", "descending")).toBe("z b9 b10 a");
});

it("values of a key are sorted as texts with numbers by their size, and equal ones stay as they were", () => {
  expect(sorted("key depth", "ascending")).toBe("z b9 a b10");
  expect(sorted("key tissue", "ascending")).toBe("z b10 a b9");
});

it("the platform's order is kept where no order was chosen", () => {
  expect(sortObjects(LIST, undefined)).toBe(LIST);
});

it("keys and texts are counted, the most frequent first; what isn't text isn't offered", () => {
  expect(countKeys(LIST)).toEqual([
    { text: "depth", count: 3 },
    { text: "tissue", count: 3 },
  ]);
  expect(countValues(LIST, "tissue")).toEqual([
    { text: "Liver", count: 2 },
    { text: "Lung", count: 1 },
  ]);
  expect(countValues(LIST, "depth").map(({ text }) => text)).toEqual(["30", "4"]);
});
