import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rowHeight } from "./row-height.ts";

it("gives rows the height that the tokens name, in both densities", () => {
  const tokens = readFileSync(new URL("../tokens.css", import.meta.url), "utf8");
  const named = [...tokens.matchAll(/--row-height: ([\d.]+)rem/g)].map(([, rem]) => Number(rem));
  for (const rootPx of [16, 20, 32]) {
    const heights = [rowHeight({ isCompact: false }, rootPx), rowHeight({ isCompact: true }, rootPx)];
    expect(heights).toEqual(named.map((rem) => rem * rootPx));
  }
});

it("gives rows whole pixels at every font size, so that none is blurred or drifts from its place", () => {
  for (const rootPx of [13, 17.6, 21.3]) {
    const heights = [true, false].flatMap((isCompact) => [
      rowHeight({ isCompact }, rootPx),
      rowHeight({ isCompact, isCard: true }, rootPx),
      rowHeight({ isCompact, isWrapped: true }, rootPx),
    ]);
    expect(heights).toEqual(heights.map(Math.round));
  }
});

it("gives a card two lines, and its value two more where texts wrap", () => {
  expect(rowHeight({ isCompact: false, isCard: true }, 16)).toBe(56);
  expect(rowHeight({ isCompact: true, isCard: true }, 16)).toBe(48);
  expect(rowHeight({ isCompact: false, isCard: true, isWrapped: true }, 32)).toBe(2 * (56 + 36));
});
