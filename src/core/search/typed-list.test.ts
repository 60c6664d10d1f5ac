import { expect, test } from "vitest";
import { readTypedList } from "./typed-list.ts";

const first = "568e69abe9b0307bc0414164";
const second = "568e69abe9b0307bc0414165";
const own = "project-SandboxTumorAtlas0000001:file-SandboxLiverBam000000001";

test.each<[string, readonly string[] | undefined]>([
  [`${first} ${second}`, [first, second]],
  [`${first}, ${second};${own}`, [first, second, own]],
  [`${first}\n\n${second}\r\n`, [first, second]],
  ["a.bam\nb c.bam", ["a.bam", "b c.bam"]],
  ["a.bam\tb.bam", ["a.bam", "b.bam"]],
  [`${first} ${first}`, undefined],
  [`${first} liver`, undefined],
  ["liver of HG00096.bam", undefined],
  [first, undefined],
  ["a.bam\n", undefined],
  ["", undefined],
])("%j is the list %j", (text, expected) => {
  expect(readTypedList(text)).toEqual(expected);
});
