import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, exoticDraft, foreignValue } from "../arbitraries.ts";
import type { MetadataValue } from "../object/metadata.ts";
import { createRow, isBlank, type Row, rowOfPair, rowState } from "./draft.ts";
import { containsText, type FilterFacts, isInState, ROW_FILTERS } from "./row-filter.ts";

const NOTHING_KNOWN: FilterFacts = { rowsWithIssues: new Set(), standardKeys: undefined };

const row = (key: string, value: MetadataValue = ""): Row => createRow(0, key, value);

test("[D6] changed is every row that is in another state than the same, but for one in which nothing stands", () => {
  fc.assert(
    fc.property(exoticDraft, ({ rows }) => {
      for (const one of rows) {
        const isOther = rowState(one) !== "same" && !isBlank(one);
        expect(isInState(one, "changed", NOTHING_KNOWN)).toBe(isOther);
        expect(isInState(one, "null", NOTHING_KNOWN)).toBe(rowState(one) === "removed");
      }
    }),
  );
});

test("[D5] a row in which nothing stands is no change, set to null or not", () => {
  expect(isInState(row(""), "changed", NOTHING_KNOWN)).toBe(false);
  expect(isInState({ ...row(""), isRemoved: true }, "changed", NOTHING_KNOWN)).toBe(false);
  expect(isInState(rowOfPair(0, "", ""), "changed", NOTHING_KNOWN)).toBe(false);
});

test("a row has an issue by its id alone", () => {
  const facts = { ...NOTHING_KNOWN, rowsWithIssues: new Set([0, 7]) };
  expect(isInState(rowOfPair(7, "a", "1"), "issues", facts)).toBe(true);
  expect(isInState(rowOfPair(8, "a", "1"), "issues", facts)).toBe(false);
  expect(isInState(createRow(0, "", ""), "issues", facts)).toBe(true);
});

test("custom is a key that is exactly none of the standard ones; without such keys none is", () => {
  const facts = { ...NOTHING_KNOWN, standardKeys: new Set(["sample_id"]) };
  for (const key of ["Sample_id", "sample_id ", "__proto__", "toString", "\ud83d"]) {
    expect(isInState(row(key), "custom", facts)).toBe(true);
    expect(isInState(row(key), "custom", NOTHING_KNOWN)).toBe(false);
  }
  expect(isInState(row("sample_id"), "custom", facts)).toBe(false);
  expect(isInState(row("", "a value"), "custom", facts)).toBe(false);
  expect(isInState(row("a"), "custom", { ...facts, standardKeys: new Set() })).toBe(true);
});

test("a row as it was described is in no state", () => {
  const standard = { rowsWithIssues: new Set<number>(), standardKeys: new Set(["a"]) };
  expect(ROW_FILTERS.filter((filter) => isInState(rowOfPair(0, "a", ""), filter, standard))).toEqual([]);
});

test("a part of the key or of the value is found, in whatever case", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[a\u03a3\u03c3\u03c2\u0130 -]*$/u),
  );
  fc.assert(
    fc.property(part, part, part, (before, text, after) => {
      for (const one of [row(before + text + after, "x"), row("x", before + text + after)]) {
        expect(containsText(one, text)).toBe(true);
        expect(containsText(one, text.toLowerCase())).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("a sigma is one letter, wherever in a word it stands", () => {
  expect(
    containsText(
      row("\u0391\u0398\u0397\u039d\u0391\u03a3\u0399\u0391"),
      "\u0391\u0398\u0397\u039d\u0391\u03a3",
    ),
  ).toBe(true);
  expect(containsText(row("\u03bf\u03b4\u03cc\u03c2"), "\u03a3")).toBe(true);
});

test("what isn't text is found by its JSON, and nothing across key and value", () => {
  fc.assert(
    fc.property(foreignValue, (value) => {
      expect(containsText(row("k", value), value.json)).toBe(true);
    }),
  );
  expect(containsText(row("k", { type: "boolean", json: "true" }), "TRUE")).toBe(true);
  expect(containsText(row("ab", "cd"), "bc")).toBe(false);
});

test("every row contains the empty text, and blanks count", () => {
  fc.assert(
    fc.property(anyText, anyText, (key, value) => {
      expect(containsText(row(key, value), "")).toBe(true);
    }),
  );
  expect(containsText(row("a b"), "ab")).toBe(false);
  expect(containsText(row("ab"), "ab ")).toBe(false);
});
