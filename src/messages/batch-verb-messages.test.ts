import { describe, expect, it } from "vitest";
import type { OperationCount } from "#core/batch/operation.ts";
import { countSentences, operationProblemSentence } from "./batch-verb-messages.ts";

const NOTHING: OperationCount = {
  objects: 0,
  cells: 0,
  added: 0,
  overwritten: 0,
  removed: 0,
  unchanged: 3,
  clashes: 0,
  foreign: 0,
  incomplete: 0,
  tooLong: 0,
  readOnly: 0,
  notFound: 0,
};

describe("the count of an operation", () => {
  it("says that nothing changes", () => {
    expect(countSentences(NOTHING, { verb: "set", valueBytes: 300 })).toEqual(["Nothing will change."]);
  });

  it("counts among all objects that are named, those that are read only too", () => {
    const count = { ...NOTHING, objects: 1204, added: 4, overwritten: 1200, removed: 3, readOnly: 2 };
    expect(countSentences(count, { verb: "set", valueBytes: 300 })).toEqual([
      "1,204 of 1,209 objects will change: 4 values added, 1,200 values overwritten, 3 keys removed.",
      "2 objects are read-only and stay unchanged.",
    ]);
  });

  it("begins with what has to be decided, and doesn't say that nothing changes then", () => {
    const count = { ...NOTHING, clashes: 2 };
    expect(countSentences(count, { verb: "rename", valueBytes: 300 })).toEqual([
      "2 objects already have the key with a different value. Choose what to do with them.",
    ]);
    expect(countSentences(count, { verb: "rename", clash: "skip", valueBytes: 300 })).toEqual([
      "Nothing will change.",
      "2 objects already have the key and are skipped.",
    ]);
  });
});

it.each([
  [{ kind: "nothing-to-find" }, "Enter text to find"],
  [{ kind: "bad-expression" }, "Invalid regular expression."],
  [
    { kind: "bad-template", index: 2 },
    "The template isn't valid from character 2 on: a brace is unmatched, or has no key in it. " +
      "Double a brace to use it as text.",
  ],
  [{ kind: "nothing-to-split-by" }, "Enter the separator"],
  [
    { kind: "same-key", key: "a b" },
    '"a b" is a duplicate, or the column that you are splitting. Give each part its own key.',
  ],
] as const)("%j is said in a sentence", (problem, sentence) => {
  expect(operationProblemSentence(problem, "🧬{")).toBe(sentence);
});
