import { expect, test } from "vitest";
import { matchesWords, type PaletteOption } from "./palette-option.ts";

function matches(typed: string, label: string, detail?: string): boolean {
  const option: PaletteOption = { id: "1", group: "commands", label, detail, run: () => {} };
  return matchesWords(option, typed);
}

test("every word counts, wherever it stands and in whatever order", () => {
  expect(matches("atlas  LIV", "liver.bam", "Tumor Atlas")).toBe(true);
  expect(matches("liver lung", "liver.bam", "Tumor Atlas")).toBe(false);
  expect(matches("amt", "liver.bam", "Tumor Atlas")).toBe(false);
  expect(matches("undefined", "liver.bam")).toBe(false);
});

test("blanks alone are no words", () => {
  expect(matches("", "")).toBe(true);
  expect(matches(" \t", "liver.bam")).toBe(true);
  expect(matches(" liver ", "liver.bam")).toBe(true);
});

test("the beginning of a Greek word finds it, whatever its last letter", () => {
  expect(
    matches("\u0391\u0398\u0397\u039d\u0391\u03a3", "\u0391\u0398\u0397\u039d\u0391\u03a3\u0399\u0391"),
  ).toBe(true);
});
