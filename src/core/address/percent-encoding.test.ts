import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, wellFormedText } from "../arbitraries.ts";
import { decodePart, encodePart } from "./percent-encoding.ts";

test("[A2] well-formed text comes back as it was", () => {
  fc.assert(
    fc.property(wellFormedText, (text) => {
      expect(decodePart(encodePart(text))).toBe(text);
    }),
  );
});

test("[A2] what is encoded has no sign that an address reads anything into", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(encodePart(text)).toMatch(/^(?:[\w.!~*'()-]|%[0-9A-F]{2})*$/);
    }),
  );
});

test("[A2] of ASCII only letters, digits and -_.!~*'() stay as they are", () => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const staying = ascii.filter((sign) => encodePart(sign) === sign).join("");
  expect(staying).toBe("!'()*-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");
});

test("[A2] parts encoded one by one are the whole encoded", () => {
  fc.assert(
    fc.property(wellFormedText, wellFormedText, (one, other) => {
      expect(encodePart(one) + encodePart(other)).toBe(encodePart(one + other));
    }),
  );
});

test("[A3] half a character is encoded as the one that stands for what can't be read", () => {
  expect(encodePart("a\ud83d")).toBe("a%EF%BF%BD");
  expect(encodePart("\ude00\ud83d")).toBe("%EF%BF%BD%EF%BF%BD");
});

test.each([
  ["", ""],
  ["+", "+"],
  ["%2B", "+"],
  ["%c3%a9", "\u00e9"],
  ["%2525", "%25"],
  ["%00", "\0"],
  ["a b\u00e9", "a b\u00e9"],
])("[A2] %j is decoded once, to %j", (part, text) => {
  expect(decodePart(part)).toBe(text);
});

test.each(["%", "%4", "%G1", "%u0041", "%80", "%C3", "%C3a", "%ED%A0%80", "%F4%90%80%80"])(
  "[A3] %s encodes nothing",
  (part) => {
    expect(decodePart(part)).toBeUndefined();
    expect(decodePart(`a${part}`)).toBeUndefined();
  },
);
