import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, wellFormedText } from "../arbitraries.ts";
import { loneSurrogateIndex, utf8Length } from "./utf8.ts";

const encoder = new TextEncoder();

test("[U1] the length of well-formed text is what an encoder gives", () => {
  fc.assert(fc.property(wellFormedText, (text) => utf8Length(text) === encoder.encode(text).length));
});

test.each([
  ["", 0],
  ["a", 1],
  ["\u007f", 1],
  ["\u0080", 2],
  ["\u07ff", 2],
  ["\u0800", 3],
  ["\uffff", 3],
  ["\u{10000}", 4],
  ["\u{10ffff}", 4],
  ["e\u0301", 3],
])("[U1] %j has %i bytes", (text, bytes) => {
  expect(utf8Length(text)).toBe(bytes);
});

test("[U2] a lone surrogate counts as three bytes, as in an encoder", () => {
  expect(["\ud800", "\udfff", "\udc00\ud800", "a\ud800b"].map(utf8Length)).toEqual([3, 3, 6, 5]);
  fc.assert(fc.property(anyText, (text) => utf8Length(text) === encoder.encode(text).length));
});

test("[U3] there is a lone surrogate exactly where text isn't well-formed", () => {
  fc.assert(fc.property(anyText, (text) => (loneSurrogateIndex(text) === -1) === text.isWellFormed()));
});

test("[U3] the index is that of the first lone surrogate", () => {
  expect(["\ud83d\ude00\ud83d", "a\udc00\udc00", "\ud800\ud800\udc00"].map(loneSurrogateIndex)).toEqual([
    2, 1, 0,
  ]);
  fc.assert(
    fc.property(anyText, (text) => {
      const index = loneSurrogateIndex(text);
      if (index < 0) return;
      expect(text.slice(0, index).isWellFormed()).toBe(true);
      expect(text.slice(0, index + 1).isWellFormed()).toBe(false);
    }),
  );
});
