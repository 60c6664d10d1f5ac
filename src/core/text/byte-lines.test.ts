import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteLines, fittingLength } from "./byte-lines.ts";
import { utf8Length } from "./utf8.ts";

const anyText = fc.string({ unit: fc.constantFrom("a", "é", "中", "😀", "\n", "\r", "\r\n", " ") });

describe("a text in bytes", () => {
  it("[U5] fits up to a whole character, and one more would be too many", () => {
    expect(fittingLength("ab😀c", 5)).toBe(2);
    expect(fittingLength("ab😀c", 6)).toBe(4);
    fc.assert(
      fc.property(anyText, fc.nat(30), (text, byteLimit) => {
        const length = fittingLength(text, byteLimit);
        const [next = ""] = text.slice(length);
        expect(utf8Length(text.slice(0, length))).toBeLessThanOrEqual(byteLimit);
        if (next !== "") expect(utf8Length(text.slice(0, length) + next)).toBeGreaterThan(byteLimit);
      }),
    );
  });

  it("[U6] consists of its lines, whose bytes past the limit are those that have to go", () => {
    expect(byteLines("ab\r\ncdé\n", 6)).toEqual([
      { text: "ab\r\n", bytes: 4, overBytes: 0 },
      { text: "cdé\n", bytes: 5, overBytes: 3 },
      { text: "", bytes: 0, overBytes: 0 },
    ]);
    expect(byteLines("", 6)).toEqual([{ text: "", bytes: 0, overBytes: 0 }]);
    fc.assert(
      fc.property(anyText, fc.nat(30), (text, byteLimit) => {
        const lines = byteLines(text, byteLimit);
        expect(lines.map((line) => line.text).join("")).toBe(text);
        const over = lines.reduce((sum, { overBytes }) => sum + overBytes, 0);
        expect(over).toBe(Math.max(0, utf8Length(text) - byteLimit));
      }),
    );
  });
});
