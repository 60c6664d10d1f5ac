import { expect, test } from "vitest";
import { batchOf } from "./batch-arbitraries.ts";
import { facetOf } from "./facet.ts";
import { findNearValues } from "./near-values.ts";

const NUMBER = { type: "number", json: "1" } as const;

function groups(...values: (string | typeof NUMBER)[]) {
  const batch = batchOf(Object.fromEntries(values.map((value, index) => [`o${index}`, { a: value }])));
  return findNearValues(facetOf(batch, "a")).groups.map((group) => ({
    texts: group.values.map(({ text, count }) => `${text} ${count}`),
    kinds: group.kinds,
  }));
}

test("[N18] the most frequent spelling comes first, and one that is near to a near one belongs to the group", () => {
  expect(groups("liver", "Liver", "Liver", "Livers")).toEqual([
    { texts: ["Liver 2", "liver 1", "Livers 1"], kinds: ["case", "plural"] },
  ]);
});

test("[N18] the empty text and what isn't text are no spelling of anything", () => {
  expect(groups("", NUMBER, "1", "x")).toEqual([]);
});

test("[N18] two words that are both there belong to two groups", () => {
  expect(groups("Liver", "liver", "Lung", "lung").map(({ texts }) => texts.length)).toEqual([2, 2]);
});

test("[N18] with very many values single letters aren't compared, and that is said; case still is", () => {
  const values = Array.from({ length: 5001 }, (_, index) => `sample ${"abcdefghij"[index % 10]}${index}`);
  const batch = batchOf(
    Object.fromEntries(["Sample a0", ...values].map((value, index) => [`o${index}`, { a: value }])),
  );
  const { groups: found, areLettersCompared } = findNearValues(facetOf(batch, "a"));
  expect(areLettersCompared).toBe(false);
  expect(found.map(({ kinds }) => kinds)).toEqual([["case"]]);
});
