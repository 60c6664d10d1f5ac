import { describe, expect, test } from "vitest";
import { isTokenShape, looksLikeToken } from "./token-shape.ts";

const hex = "0123456789abcdef".repeat(2);
// The samples are put together here, so that scanners for leaked tokens find none in the sources.
const shapes: readonly (readonly [name: string, text: string])[] = [
  ["DNAnexus", `${"aB3".repeat(10)}xY`],
  ["a JSON web token", ["eyJhbGciOi", "eyJzdWIi", "c2ln"].join(".")],
  ["an unsigned JSON web token", ["eyJhbGciOi", "eyJzdWIi", ""].join(".")],
  ["GitHub", `ghp_${"a1".repeat(18)}`],
  ["AWS", `AKIA${"A1".repeat(8)}`],
];

test.each(shapes)("a token of %s has its shape", (_name, text) => {
  expect([isTokenShape(text), looksLikeToken(text)]).toEqual([true, true]);
});

test("32 hex digits may be a token of Seven Bridges, and a checksum as well", () => {
  expect([isTokenShape(hex), looksLikeToken(hex)]).toEqual([false, true]);
});

describe("no token's shape has", () => {
  test.each([
    ["nothing", ""],
    ["hex in capitals", hex.toUpperCase()],
    ["a digit more", `${hex}0`],
    ["a longer checksum", hex.repeat(2)],
    ["32 letters without a digit", "aB".repeat(16)],
    ["32 small letters and digits", "z1".repeat(16)],
    ["a token within a sentence", `token: ${"aB3".repeat(10)}xY`],
    ["a token and a blank", `${"aB3".repeat(10)}xY `],
    ["an id of DNAnexus", "file-F0yyz6j9Jz8YpxQV8B8Kk7Zy"],
    ["a short name that begins as one", "AKIA1"],
  ])("%s", (_name, text) => {
    expect([isTokenShape(text), looksLikeToken(text)]).toEqual([false, false]);
  });
});
