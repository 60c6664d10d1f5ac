import { expect, it } from "vitest";
import { comparisonSentence } from "./copies-messages.ts";

it("says what a comparison of copies found", () => {
  expect(comparisonSentence(0, 1, 2)).toBe("All 2 copies match (1 key).");
  expect(comparisonSentence(0, 12, 2)).toBe("All 2 copies match (12 keys).");
  expect(comparisonSentence(1, 3, 3)).toBe(
    "1 key differs, 3 keys the same on all 3 copies. Loaded just now.",
  );
  expect(comparisonSentence(2, 1, 3)).toBe("2 keys differ, 1 key the same on all 3 copies. Loaded just now.");
});
