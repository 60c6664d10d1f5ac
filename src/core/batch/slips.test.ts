import { expect, test } from "vitest";
import { finishSteps } from "./in-steps.ts";
import { slipPairs } from "./slips.ts";

const slipsOf = (texts: readonly string[]) => finishSteps(slipPairs(texts));

test.each([
  ["a letter more", "tumour", "tumor"],
  ["another letter", "kidney", "kidmey"],
  ["two letters swapped", "kidney", "kindey"],
  ["a letter at the end", "Melanoma", "Melanom"],
])("[N18] %s is a slip", (_what, one, other) => {
  expect(slipsOf([one, "something else", other])).toContainEqual([0, 2]);
});

test.each([
  ["a digit", "sample 1", "sample 2"],
  ["a digit more", "HG00 a", "HG001 a"],
  ["a letter that is a word by itself", "grade A", "grade B"],
  ["a letter of a short word", "lung", "lang"],
  ["two letters", "kidney", "kitten"],
  ["nothing", "kidney", "kidney"],
  ["a number", "10,000", "10.000"],
])("[N18] texts that differ by %s differ on purpose", (_what, one, other) => {
  expect(slipsOf([one, other])).toEqual([]);
});

test("[N18] of very many texts with one common rest none is a slip of another", () => {
  const series = Array.from({ length: 61 }, (_, index) => `series${String.fromCharCode(0x4e00 + index)}x`);
  expect(slipsOf(series)).toEqual([]);
  expect(slipsOf(series.slice(0, 2))).not.toEqual([]);
});
