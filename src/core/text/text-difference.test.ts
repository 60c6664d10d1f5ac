import naughtyStrings from "big-list-of-naughty-strings/blns.json" with { type: "json" };
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { skeleton } from "./look-alike.ts";
import { textDifference } from "./text-difference.ts";

const someText = fc.oneof(anyText, fc.constantFrom(...naughtyStrings));

describe("one difference", () => {
  test.each([
    ["Liver", "Liv\u0435r", "look-alike", [{ was: "e", is: "\u0435" }]],
    [
      "HELLO",
      "\u041d\u0415LLO",
      "look-alike",
      [
        { was: "H", is: "\u041d" },
        { was: "E", is: "\u0415" },
      ],
    ],
    ["o\ufb03ce", "office", "look-alike", [{ was: "\ufb03", is: "ffi" }]],
    ["RD-10", "RD-1O", "look-alike", [{ was: "0", is: "O" }]],
    ["Liver", "Liver ", "invisible", [{ was: "", is: " " }]],
    ["a b", "a\u00a0b", "invisible", [{ was: " ", is: "\u00a0" }]],
    ["a\u200bb", "ab", "invisible", [{ was: "\u200b", is: "" }]],
    [
      "a\u202eb",
      "ab\u202c",
      "invisible",
      [
        { was: "\u202e", is: "" },
        { was: "", is: "\u202c" },
      ],
    ],
    ["\u2764", "\u2764\ufe0f", "invisible", [{ was: "", is: "\ufe0f" }]],
    ["a\nb", "a\r\nb", "invisible", [{ was: "", is: "\r" }]],
    ["a-b", "a_b", "punctuation", [{ was: "-", is: "_" }]],
    ["1,5", "15", "punctuation", [{ was: ",", is: "" }]],
    [
      "Liver-",
      "liver",
      "several",
      [
        { was: "L", is: "l" },
        { was: "-", is: "" },
      ],
    ],
    ["\u200b.x", ".x", "invisible", [{ was: "\u200b", is: "" }]],
  ])("[T6] %j and %j: %s", (before, after, kind, changes) => {
    expect(textDifference(before, after)).toEqual({ kind, changes });
  });

  test("[T6] case alone", () => {
    expect(textDifference("Liver", "LIVER")).toEqual({ kind: "case" });
    expect(textDifference("WGS", "wgs")).toEqual({ kind: "case" });
    expect(textDifference("\u039f\u0394\u039f\u03a3", "\u03bf\u03b4\u03bf\u03c2")).toEqual({ kind: "case" });
    expect(textDifference("\u0391\u03a3\u0391", "\u03b1\u03c3\u0391")).toEqual({ kind: "case" });
  });

  test("[T6] the normal form alone", () => {
    const difference = { kind: "normal-form", was: "composed", is: "decomposed" };
    expect(textDifference("\u00e9", "e\u0301")).toEqual(difference);
    expect(textDifference("e\u0301\u00e9", "\u00e9\u00e9")).toEqual({
      kind: "normal-form",
      was: "mixed",
      is: "composed",
    });
  });

  test.each([
    ["Liver", "Lung"],
    ["", "a"],
    ["10", "11.5"],
    ["a", "\u00e4"],
    ["sample", "samples"],
  ])("[T6] everybody can tell %j from %j", (before, after) => {
    expect(textDifference(before, after)).toBeUndefined();
  });
});

test("[T6] whatever isn't drawn, heard or told apart by its letters is named", () => {
  const heard = (text: string) =>
    skeleton(text)
      .replace(/[\p{P}\p{Sk}\p{Cc}\s\p{Default_Ignorable_Code_Point}]/gu, "")
      .toLowerCase();
  const disguise = fc.constantFrom(
    (text: string) => `${text}\u200b`,
    (text: string) => ` ${text}`,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll("a", "\u0430").replaceAll("o", "\u03bf"),
    (text: string) => text.normalize("NFD"),
    (text: string) => text.replace(/[-_.,]/g, "\u2013"),
    (text: string) => `\u202e${text}\u202c`,
  );
  fc.assert(
    fc.property(someText, disguise, (before, wear) => {
      const after = wear(before);
      fc.pre(after !== before && heard(after) === heard(before));
      expect(textDifference(before, after)).toBeDefined();
      expect(textDifference(after, before)).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test("[T6] the changes lead from the one text to the other", () => {
  fc.assert(
    fc.property(someText, someText, (before, after) => {
      const difference = textDifference(before, after);
      if (!difference || !("changes" in difference)) return;
      expect(difference.changes.length).toBeGreaterThan(0);
      for (const { was, is } of difference.changes) {
        expect(was).not.toBe(is);
        expect(before).toContain(was);
        expect(after).toContain(is);
      }
    }),
    { numRuns: 2000 },
  );
});

test("[T7] a difference within a long text costs only itself", () => {
  const long = "a1 ".repeat(100_000);
  expect(textDifference(`${long}\u0430${long}`, `${long}a${long}`)).toEqual({
    kind: "look-alike",
    changes: [{ was: "\u0430", is: "a" }],
  });
  expect(textDifference(long, long.toUpperCase())).toBeUndefined();
});
