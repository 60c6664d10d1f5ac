import { expect, test } from "vitest";
import { matchesName, type NameMatch, readNameMatch } from "./name-match.ts";

test.each<[string, NameMatch | undefined]>([
  ["", undefined],
  [" = ", undefined],
  ["liver", { kind: "contains", text: "liver" }],
  [" tumor atlas ", { kind: "contains", text: "tumor atlas" }],
  ["a=b", { kind: "contains", text: "a=b" }],
  ["=HG00096.bam", { kind: "exact", text: "HG00096.bam" }],
  ["= a*b", { kind: "exact", text: "a*b" }],
  ["*.bam", { kind: "glob", text: "*.bam" }],
  ["HG0009?", { kind: "glob", text: "HG0009?" }],
])("[Q5] %j is read as a part of a name, a whole name or a pattern", (typed, match) => {
  expect(readNameMatch(typed)).toEqual(match);
});

test.each<[NameMatch, string, boolean]>([
  [{ kind: "contains", text: "LIVER" }, "HG00096.liver.bam", true],
  [{ kind: "contains", text: "σ" }, "ΟΔΟΣ", true],
  [{ kind: "contains", text: "*" }, "HG00096.bam", false],
  [{ kind: "contains", text: ".bam.bai" }, "HG00096.bam", false],
  [{ kind: "exact", text: "hg00096.bam" }, "HG00096.bam", false],
  [{ kind: "exact", text: "HG00096.bam" }, "HG00096.bam", true],
  [{ kind: "glob", text: "HG*.bam" }, "HG00096.bam", true],
  [{ kind: "glob", text: "hg*.bam" }, "HG00096.bam", false],
])("[Q5] %j is compared with the name %j", (match, name, expected) => {
  expect(matchesName(match, name)).toBe(expected);
});
