import { expect, test } from "vitest";
import { readNamePattern } from "./name-pattern.ts";

test.each([
  ["0096", "HG00096.bam", true],
  ["hg00096", "HG00096.bam", true],
  ["=HG00096.bam", "HG00096.bam", true],
  ["=HG00096", "HG00096.bam", false],
  ["= HG00096.bam ", "HG00096.bam", true],
  ["=hg00096.bam", "HG00096.bam", false],
  ["HG*.bam", "HG00096.bam", true],
  ["*.BAM", "HG00096.bam", false],
  ["G00", "HG00096.bam", true],
  ["G*", "HG00096.bam", false],
  ["a b", "a b.bam", true],
  ["[H]", "HG00096.bam", false],
])("%j matches the name %j: %j", (typed, name, expected) => {
  expect(readNamePattern(typed)?.matches(name)).toBe(expected);
});

test("a pattern is a term of a search, and a whole name has no signs of patterns", () => {
  expect(readNamePattern(" 0096 ")?.term).toEqual({ kind: "name-part", text: "0096" });
  expect(readNamePattern("HG*")?.term).toEqual({ kind: "name", text: "HG*", isGlob: true });
  expect(readNamePattern("=a*.bam")?.term).toEqual({ kind: "name", text: "a*.bam", isGlob: false });
});

test.each(["", "  ", "=", "tissue=Liver", "tag:atlas", '"a b"'])("%j is no name", (typed) => {
  expect(readNamePattern(typed)).toBeUndefined();
});
