import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, wellFormedText } from "../arbitraries.ts";
import { smallLetters } from "./small-letters.ts";

const greek = fc.string({
  unit: fc.constantFrom("a", "\u03a3", "\u03c3", "\u03c2", "\u0130", "\u0301", " ", "1"),
});
const text = fc.oneof(wellFormedText, greek);

test("parts of a text in small letters are the text in small letters", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(smallLetters(one) + smallLetters(other)).toBe(smallLetters(one + other));
    }),
    { numRuns: 500 },
  );
});

test("small letters stay, and are those of the capitals", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, greek), (one) => {
      expect(smallLetters(smallLetters(one))).toBe(smallLetters(one));
      expect(smallLetters(one.toLowerCase())).toBe(smallLetters(one));
    }),
  );
  for (const letter of ["\u03a3", "\u03c2", "a\u03a3", "K", "\u00c9", "\u{10400}"]) {
    expect(smallLetters(letter)).toBe(smallLetters(letter.toUpperCase()));
  }
});

test("nothing but the case is made the same", () => {
  expect(smallLetters("\u00e9\ud83d \u0131i\u00dfss")).toBe("\u00e9\ud83d \u0131i\u00dfss");
  expect(smallLetters("E\u0301")).toBe("e\u0301");
});
