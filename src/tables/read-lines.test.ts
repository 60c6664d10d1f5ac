import fc from "fast-check";
import { expect, test } from "vitest";
import { guessSeparator, readLines } from "./read-lines.ts";

test("[B1] lines are cut at the first separator, and nothing is trimmed", () => {
  const { table } = readLines("a=b=c\r\n\n  k = v \nlone\nx=\n", "=");
  expect(table.rows).toEqual([["a", "b=c"], ["  k ", " v "], ["lone"], ["x", ""]]);
});

test("a colon at the end of its line separates too, though its blank is gone", () => {
  expect(readLines("tissue: Liver\nnote:\nurl: http://x: y", ": ").table.rows).toEqual([
    ["tissue", "Liver"],
    ["note", ""],
    ["url", "http://x: y"],
  ]);
});

test("[B1] pairs written as lines come back", () => {
  const text = fc.string({ unit: "binary", maxLength: 12 }).filter((part) => !/[\r\n]/.test(part));
  const key = text.filter((part) => part !== "" && !part.includes("="));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, text), { maxLength: 6 }), (pairs) => {
      const lines = pairs.map(([name, value]) => `${name}=${value}`).join("\n");
      expect(readLines(lines, "=").table.rows).toEqual(pairs);
    }),
  );
});

test.each([
  ["a=1/b=2", "="],
  ["a = 1/b = 2=3", " = "],
  ["a=1/b = 2", "="],
  ["tissue: Liver/note:", ": "],
  ["url=http:x/y=z: w", "="],
  ["a,b=1/c,d=2", undefined],
  ["12:30/13:45", undefined],
  ["a=1/plain", undefined],
  ["=1/=2", undefined],
])("of %s the separator is %j", (text, separator) => {
  expect(guessSeparator(text.split("/").flatMap((line) => (line === "" ? [] : [line])))).toBe(separator);
});
