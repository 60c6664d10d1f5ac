import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { skeleton } from "./look-alike.ts";

test("[L11] the skeleton of a skeleton is itself", () => {
  fc.assert(
    fc.property(anyText, (text) => skeleton(skeleton(text)) === skeleton(text)),
    { numRuns: 1000 },
  );
});

test("[L11] composed and decomposed text have one skeleton", () => {
  fc.assert(
    fc.property(anyText, (text) => skeleton(text.normalize("NFD")) === skeleton(text.normalize("NFC"))),
  );
});

test.each([
  ["l1|I\u0406\u0399", "llllll"],
  ["\u0441\u043ed\u0435", "code"],
  ["a\u2013b\u2212c", "a-b-c"],
  ["a\u200b b", "ab"],
  ["\u0451", "\u00eb"],
])("[L11] %j is drawn like %j", (text, drawn) => {
  expect(skeleton(text)).toBe(drawn);
});

test("[L11] different words aren't drawn alike", () => {
  const words = ["sample", "simple", "Sample", "samp1e_2", "", "constructor", "__proto__"];
  expect(new Set(words.map(skeleton)).size).toBe(words.length);
});
