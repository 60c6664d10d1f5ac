import { afterEach, describe, expect, it } from "vitest";
import { reportSentence, selectionSentence } from "./block-messages.ts";
import { speak } from "./language.ts";
import { rowFilterName, shownCount, sortHint, sortSentence } from "./view-messages.ts";

const nothing = { "not-text": 0, removed: 0, key: 0 };

describe("what was done to selected cells", () => {
  it("is said with its number", () => {
    expect(selectionSentence(6, 3)).toBe("6 cells in 3 rows selected");
    expect(selectionSentence(2, 1)).toBe("2 cells in 1 row selected");
    expect(selectionSentence(1, 1)).toBe("1 cell in 1 row selected");
    expect(reportSentence({ deed: "fill", count: 1, skipped: nothing })).toBe("1 value filled");
    expect(reportSentence({ deed: "restore", count: 2, skipped: nothing })).toBe("2 keys restored");
    expect(reportSentence({ deed: "refused" })).toContain("nothing was changed");
  });

  it("names what was skipped, and how to do it after all", () => {
    const skipped = { "not-text": 1, removed: 2, key: 3 };
    expect(reportSentence({ deed: "clear", count: 4, skipped })).toBe(
      "4 values cleared · 3 keys unchanged (Ctrl+Backspace removes keys) · 2 cells skipped: marked for removal · 1 value skipped: not text",
    );
    expect(reportSentence({ deed: "paste", count: 4, skipped })).toContain(
      "3 keys unchanged (keys must be unique)",
    );
  });
});

describe("how the rows are shown", () => {
  afterEach(() => speak("en"));

  it("is said with counts", () => {
    expect(rowFilterName("issues", 2)).toBe("With issues (2)");
    expect(rowFilterName(undefined, 14)).toBe("All rows (14)");
    expect(shownCount(3, 14)).toBe("3 of 14 rows shown");
  });

  it("never leaves a doubt about what is sent", () => {
    expect(sortSentence({ by: "value-bytes", direction: "descending" })).toBe(
      "sorted by bytes of the value, descending, view only",
    );
    expect(sortHint("key", undefined)).toContain(
      "Sort by key, ascending. View only; doesn't change what is sent.",
    );
    expect(sortHint("key", { by: "key", direction: "ascending" })).toContain("descending");
    expect(sortHint("key", { by: "key", direction: "descending" })).toBe("Original order");
  });

  it("stands in the order of words of the language", async () => {
    await speak("de");
    expect(sortSentence({ by: "value-bytes", direction: "descending" })).toBe(
      "nach Bytes des Werts absteigend sortiert, nur Ansicht",
    );
    expect(sortSentence({ by: "key", direction: "ascending" })).toBe("nach Schlüssel sortiert, nur Ansicht");
  });
});
