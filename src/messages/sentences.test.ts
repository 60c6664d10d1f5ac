import { describe, expect, it } from "vitest";
import { textParts } from "#core/text/invisible.ts";
import { accessSentence, readOnlySentence } from "./access-messages.ts";
import { invisibleKindName, markedParts, markWords } from "./invisible-messages.ts";
import { listOf } from "./list-messages.ts";
import { clockTime, dayAndTime, relativeAge } from "./time-messages.ts";
import { foreignNote, pairCount } from "./value-messages.ts";
import {
  conflictSentence,
  outcomeAdvice,
  outcomeSentence,
  takenOverSentence,
  verdictGlyph,
  verdictWord,
} from "./verdict-messages.ts";

it("lists are joined as one writes them", () => {
  expect(listOf([])).toBe("");
  expect(listOf(["a"])).toBe("a");
  expect(listOf(["a", "b"])).toBe("a and b");
  expect(listOf(["a", "b", "c", "d"])).toBe("a, b, c and d");
  expect(listOf(["a", "b", "c", "d", "e"])).toBe("a, b, c and 2 more");
});

it("values that aren't strings are named", () => {
  expect(foreignNote("number")).toBe("number (read-only)");
  expect(pairCount(17, 1000)).toBe("17 of 1,000");
  expect(pairCount(17)).toBe("17");
});

describe("read-only objects", () => {
  it("say why", () => {
    expect(readOnlySentence({ kind: "level-too-low", level: "VIEW", needed: "CONTRIBUTE" })).toBe(
      "Read-only: you have VIEW access in this project; editing requires CONTRIBUTE.",
    );
    expect(readOnlySentence({ kind: "no-write-permission", project: "curator/tumor-atlas" })).toContain(
      '"curator/tumor-atlas"',
    );
    expect(readOnlySentence({ kind: "controlled-dataset", dataset: "tcga_grch38" })).toContain("tcga_grch38");
    expect(readOnlySentence({ kind: "folder" })).toContain("folder");
  });

  it("say nothing where one may write, and the truth where it isn't known", () => {
    expect(accessSentence({ kind: "writable" })).toBeUndefined();
    expect(accessSentence({ kind: "unknown" })).toContain("Write access unknown");
    expect(accessSentence({ kind: "read-only", reason: { kind: "folder" } })).toContain("Read-only");
  });
});

describe("characters that can't be seen", () => {
  it("have a glyph and a name each", () => {
    expect(markedParts(textParts("Liver "))).toEqual([
      { text: "Liver" },
      { text: " ", mark: { glyph: "␣", name: "space" } },
    ]);
    expect(markWords("no-break-space", "\u00a0")).toEqual({ glyph: "⍽", name: "no-break space (U+00A0)" });
    expect(markWords("tab", "\t")).toEqual({ glyph: "⇥", name: "tab (U+0009)" });
    expect(markWords("line-break", "\r").name).toBe("carriage return (U+000D)");
    expect(markWords("bidi-control", "\u202e")).toEqual({
      glyph: "RLO",
      name: "right-to-left override (U+202E)",
    });
    expect(markWords("control", "\u0007")).toEqual({ glyph: "U+0007", name: "control character (U+0007)" });
  });

  it("leave the text as it is, and never lack a glyph", () => {
    const text = Array.from({ length: 0x3100 }, (_, codePoint) => String.fromCodePoint(codePoint)).join("");
    const parts = markedParts(textParts(text));
    expect(parts.map((part) => part.text).join("")).toBe(text);
    for (const { mark } of parts) if (mark) expect(mark.glyph && mark.name).not.toBe("");
  });

  it("are spoken of in the plural", () => {
    expect(invisibleKindName("soft-hyphen")).toBe("soft hyphens");
  });
});

describe("how a submit ended", () => {
  const facts = { keyCount: 4, differingCount: 1, ignoredCount: 2, at: "12:05:02" };

  it("is said in a sentence", () => {
    expect(outcomeSentence("verified", facts)).toBe("4 keys saved 12:05:02");
    expect(outcomeSentence("differs", facts)).toBe("Sent, but 1 of 4 keys isn't as expected at 12:05:02");
    expect(outcomeSentence("partly", facts)).toBe("Partly saved: 2 keys were not removed, at 12:05:02");
    expect(outcomeSentence("conflict", facts)).toContain("Not sent");
    expect(outcomeSentence("refused", facts)).toContain("Rejected: nothing changed");
    expect(outcomeSentence("unknown", facts)).toContain("It isn't known whether the write went through");
  });

  it.each([
    ["verified", "late", "Saved late and verified: 4 keys at 12:05:02"],
    ["verified", "refused", "Rejected, but the change is there: 4 keys at 12:05:02"],
    ["differs", "refused", "Rejected, but the object isn't as it was before, at 12:05:02"],
    ["refused", "lost", "Not saved: the object has none of it"],
    ["refused", "unsent", "Not saved: nothing changed"],
    ["refused", "gone", "Rejected: the object isn't there any more"],
    ["unknown", "yet", "Not known yet: the response was lost, and the write may still arrive"],
  ] as const)("and what the answer had been is said with it: %s, %s", (outcome, shade, sentence) => {
    expect(outcomeSentence(outcome, facts, shade)).toBe(sentence);
  });

  it.each(["differs", "conflict", "refused", "unknown"] as const)(
    "keeps the draft, and says so: %s",
    (outcome) => {
      expect(outcomeAdvice(outcome)).toContain("Your draft is kept.");
    },
  );

  it("is said key by key", () => {
    expect((["as-expected", "differs", "missing"] as const).map(verdictWord)).toEqual([
      "as expected",
      "differs",
      "missing",
    ]);
    expect((["as-expected", "differs", "missing"] as const).map(verdictGlyph)).toEqual(["✓", "≠", "∅"]);
  });

  it("names the keys that both changed, and those that were taken over", () => {
    expect(conflictSentence(["batch"])).toBe("Somebody else changed a key that you changed too: batch");
    expect(conflictSentence(["a", "b"])).toBe("Somebody else changed 2 keys that you changed too: a and b");
    expect(takenOverSentence(["a"])).toBe("Merged 1 change made by others: a");
    expect(takenOverSentence(["a", "b"])).toBe("Merged 2 changes made by others: a and b");
  });
});

describe("times", () => {
  const noon = new Date(2026, 0, 31, 12, 3, 10).getTime();

  it("are clock times of this machine", () => {
    expect(clockTime(noon)).toBe("12:03:10");
    expect(clockTime(new Date(2026, 0, 31, 0, 0, 0).getTime())).toBe("00:00:00");
    expect(dayAndTime(noon)).toBe("2026-01-31 12:03:10");
  });

  it("are ages in words", () => {
    expect(relativeAge(noon, noon + 59_000)).toBe("just now");
    expect(relativeAge(noon, noon + 60_000)).toBe("1 minute ago");
    expect(relativeAge(noon, noon + 2 * 3_600_000)).toBe("2 hours ago");
    expect(relativeAge(noon, noon + 86_400_000)).toBe("yesterday");
    expect(relativeAge(noon + 5000, noon)).toBe("just now");
  });
});
