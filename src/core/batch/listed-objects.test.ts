import { expect, test } from "vitest";
import { type ListedObject, resolveNames } from "./listed-objects.ts";

const object = (objectId: string, folder: string, name: string): ListedObject => ({
  ref: { connection: "c", objectId },
  name,
  folder,
});
const OBJECTS = [
  object("1", "/", "top.bam"),
  object("2", "/reads", "a.bam"),
  object("3", "/old/reads", "a.bam"),
  object("4", "/old", "b.bam"),
  object("5", "/reads", "odd/name.bam"),
];

function idOf(text: string): string {
  const { found, unknown, ambiguous } = resolveNames([{ line: 1, text }], OBJECTS);
  const [several] = ambiguous;
  if (several) return several.candidates.map(({ ref }) => ref.objectId).join(" or ");
  return unknown.length > 0 ? "unknown" : String(found[0]?.object.ref.objectId);
}

test.each([
  ["top.bam", "1"],
  ["b.bam", "4"],
  ["/somewhere/else/b.bam", "4"],
  ["gs://bucket/b.bam", "4"],
  ["odd/name.bam", "5"],
  ["/reads/a.bam", "2"],
  ["old/reads/a.bam", "3"],
  ["../old/reads/a.bam", "3"],
  ["Tumor atlas:/old/reads/a.bam", "3"],
  ["old\\reads\\a.bam", "3"],
])("[N51] %s is object %s", (text, id) => {
  expect(idOf(text)).toBe(id);
});

test.each([
  ["a.bam", "2 or 3"],
  ["reads/a.bam", "2 or 3"],
  ["gs://bucket/a.bam", "2 or 3"],
])("[N51] %s may be %s, and none is taken", (text, ids) => {
  expect(idOf(text)).toBe(ids);
});

test.each(["A.bam", "a", "c.bam", "reads", "/"])("[N51] %s names nothing", (text) => {
  expect(idOf(text)).toBe("unknown");
});
