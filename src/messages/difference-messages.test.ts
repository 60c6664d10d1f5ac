import { afterEach, describe, expect, test } from "vitest";
import { textDifference } from "#core/text/text-difference.ts";
import { characterName, namedCharacter } from "./character-messages.ts";
import { differenceSentence } from "./difference-messages.ts";
import { speak } from "./language.ts";

afterEach(() => speak("en"));

function sentenceOf(before: string, after: string): string {
  const difference = textDifference(before, after);
  if (!difference) throw new Error("everybody can tell them apart");
  return differenceSentence(difference);
}

test.each([
  ["Liver", "Liv\u0435r", 'Looks identical: "\u0435" (Cyrillic, U+0435) instead of "e" (Latin, U+0065)'],
  [
    "banana",
    "b\u0430n\u0430na",
    'Looks identical: "\u0430" (Cyrillic, U+0430) instead of "a" (Latin, U+0061) (2×)',
  ],
  [
    "\u00e9",
    "e\u0301",
    "Same text, different Unicode normalization: decomposed (NFD) instead of composed (NFC)",
  ],
  ["Liver", "liver", "Only the case differs"],
  ["Liver ", "Liver", "Only invisible characters differ: space removed"],
  ["a b", "a\u00a0b", "Only invisible characters differ: no-break space (U+00A0) instead of space"],
  ["a", "a\u202e", "Only invisible characters differ: right-to-left override (U+202E) added"],
  ["a", "a\u0007", "Only invisible characters differ: control character (U+0007) added"],
  ["a-b", "a_b", 'Only punctuation differs: "_" (underscore, U+005F) instead of "-" (hyphen, U+002D)'],
  [
    "A-b",
    "ab",
    'Easily confused: "a" (Latin, U+0061) instead of "A" (Latin, U+0041) and "-" (hyphen, U+002D) removed',
  ],
  [
    "a",
    "a\u200b\u200c\u200d\u2060\u2061",
    "Only invisible characters differ: zero-width space (U+200B) added, zero-width non-joiner (U+200C) added, zero-width joiner (U+200D) added and 2 more",
  ],
])("%j and %j: %s", (before, after, sentence) => {
  expect(sentenceOf(before, after)).toBe(sentence);
});

test.each([
  ["empty", "text", "Looks identical: text instead of an empty string"],
  ["text", "absent", "Looks identical: absent instead of text"],
  ["number", "text", "Looks identical: text instead of a number"],
] as const)("%s and %s are told apart in words", (was, is, sentence) => {
  expect(differenceSentence({ kind: "value-kind", was, is })).toBe(sentence);
});

describe("characters", () => {
  test("are named where that says more than they do", () => {
    expect(
      ["a", "7", "\u0430", "\u05d0", "\u0301", "_", "\u200b", "\ue000", "\u{1f600}"].map(characterName),
    ).toEqual([
      undefined,
      undefined,
      "Cyrillic",
      "Hebrew",
      "combining mark",
      "underscore",
      "zero-width space",
      "character without a picture",
      undefined,
    ]);
  });

  test("have their code point in a sentence, and those that can't be seen are not in it", () => {
    expect(namedCharacter("7")).toBe('"7" (U+0037)');
    expect(namedCharacter("\u202e")).toBe("right-to-left override (U+202E)");
    expect(namedCharacter(" ")).toBe("space");
  });
});

test("what is named in a sentence is in its language too", async () => {
  await speak("de");
  expect(sentenceOf("banana", "b\u0430n\u0430na")).toBe(
    'Sieht gleich aus: "\u0430" (kyrillisch, U+0430) statt "a" (lateinisch, U+0061) (2-mal)',
  );
  expect(sentenceOf("a b", "a\u00a0b ")).toBe(
    "Nur unsichtbare Zeichen unterscheiden sich: geschütztes Leerzeichen (U+00A0) statt Leerzeichen und Leerzeichen hinzugefügt",
  );
});
