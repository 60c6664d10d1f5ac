import fc from "fast-check";
import { expect, test } from "vitest";
import { guessSeparator, readLines } from "./read-lines.ts";

test("[H1] lines are cut at the first separator, and nothing is trimmed", () => {
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

test("[H1] pairs written as lines come back", () => {
  const text = fc.string({ unit: "binary", maxLength: 12 }).filter((part) => !/[\r\n]/.test(part));
  const key = text.filter((part) => part !== "" && !part.includes("=") && !/^\s*(?:#|\/\/)/.test(part));
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
  ["# note/a: 1/---/b: 2", ": "],
  ["tissue   : Liver/sex      : male", " : "],
  ["tissue: Liver/note:", ": "],
  ["url=http:x/y=z: w", "="],
  ["a,b=1/c,d=2", undefined],
  ["12:30/13:45", undefined],
  ["a=1/plain", undefined],
  ["=1/=2", undefined],
])("of %s the separator is %j", (text, separator) => {
  expect(guessSeparator(text.split("/").flatMap((line) => (line === "" ? [] : [line])))).toBe(separator);
});

test("comments, and marks of a YAML document, are no pairs; how many there were is said, and lines keep their numbers", () => {
  const { table, notes, lineNumbers } = readLines("---\n# batch 2\nlab: L-7\n\n// storage\nrack: 12\n", ": ");
  expect(table.rows).toEqual([
    ["lab", "L-7"],
    ["rack", "12"],
  ]);
  expect(notes).toEqual([{ code: "lines-left-out", lines: 3 }]);
  expect(lineNumbers).toEqual([3, 6]);
});
