import fc from "fast-check";
import { expect, test } from "vitest";
import { readObjectLines } from "./object-lines.ts";

const ID = "568e69abe9b0307bc0414164";
const FILE = "file-SandboxLiverBam000000001";
const PROJECT = "project-SandboxTumorAtlas0000001";

test("[N50] ids, names and repeated lines are told apart, each with the number of its line", () => {
  const text = `${ID}\n\n  a.bam \r\n${PROJECT}:${FILE}\n"b c.bam"\ra.bam\n/cohort/a.bam`;
  expect(readObjectLines(text)).toEqual({
    ids: [
      { line: 1, text: ID, id: ID },
      { line: 4, text: `${PROJECT}:${FILE}`, id: FILE, project: PROJECT },
    ],
    names: [
      { line: 3, text: "a.bam" },
      { line: 5, text: "b c.bam" },
      { line: 7, text: "/cohort/a.bam" },
    ],
    repeated: [{ line: 6, text: "a.bam" }],
  });
});

test.each(["", "\n\n", " \t \r\n"])("[N50] %j names nothing", (text) => {
  expect(readObjectLines(text)).toEqual({ ids: [], names: [], repeated: [] });
});

test.each(["gs://bucket/a.bam", "drs://host/x", "sbg://a", "x".repeat(3000), "'"])(
  "[N50] %s is no id, and isn't dropped",
  (text) => {
    expect(readObjectLines(text).names).toEqual([{ line: 1, text }]);
  },
);

test("[N50] every line that isn't blank is in exactly one of the lists", () => {
  const line = fc.oneof(fc.constantFrom(ID, FILE, "a.bam", "", " ", '"', '""'), fc.string());
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { ids, names, repeated } = readObjectLines(lines.join("\n"));
      const numbers = [...ids, ...names, ...repeated].map((each) => each.line);
      const written = lines
        .join("\n")
        .split(/\r\n|\r|\n/)
        .flatMap((text, index) => (text.trim() === "" ? [] : [index + 1]));
      expect(numbers.toSorted((one, other) => one - other)).toEqual(written);
    }),
  );
});
