import { expect, test } from "vitest";
import { dependentOpenings } from "./comment-openings.mjs";

const words = (text: string) => dependentOpenings("src/a.ts", text).map(({ word, line }) => [word, line]);

test("a comment that begins with a pronoun is found, in each form of a comment", () => {
  expect(
    words("/** It is kept. */\nconst a = 1; // What is left\n/*\n * Those of the base.\n */\nconst b = 2;"),
  ).toEqual([
    ["It", 1],
    ["What", 2],
    ["Those", 3],
  ]);
});

test("the further lines of a comment begin nothing", () => {
  expect(words("// The draft keeps its base,\n// that is, the snapshot.\nconst a = 1;")).toEqual([]);
});

test("a pronoun that has its noun, and one within a word or a text, are no problem", () => {
  expect(words("/** One row. */ const a = 1; // Thatched, of course: `It`\nconst b = '// It';")).toEqual([]);
  expect(words("/** One of them. */ const a = 1;")).toEqual([["One", 1]]);
});
