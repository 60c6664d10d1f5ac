import fc from "fast-check";
import { expect, test } from "vitest";
import { wellFormedText } from "#core/arbitraries.ts";
import { decodeText } from "./decode-text.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

test("[B1] UTF-8 comes back to the code point, with a mark in front or without", () => {
  const text = wellFormedText.filter((whole) => !whole.includes("\0") && !whole.startsWith("\ufeff"));
  fc.assert(
    fc.property(text, (whole) => {
      const plain = new TextEncoder().encode(whole);
      expect(decodeText(plain)).toEqual({ text: whole, notes: [] });
      expect(decodeText(new TextEncoder().encode(`\ufeff${whole}`))).toEqual({ text: whole, notes: [] });
    }),
  );
});

test("only one mark is taken off", () => {
  expect(decodeText(new TextEncoder().encode("\ufeff\ufeffa")).text).toBe("\ufeffa");
});

test("UTF-16 is known by its mark", () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0)).text).toBe("Aé");
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x41, 0, 0xe9)).text).toBe("Aé");
});

test("what isn't UTF-8 is read as old spreadsheets write it, and that is said", () => {
  expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9))).toEqual({
    text: "café",
    notes: [{ code: "decoded-as", encoding: "Windows-1252" }],
  });
});

test("a picture is no text", () => {
  expect(() => decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0))).toThrow(
    expect.objectContaining({ problem: { code: "not-text" } }),
  );
});
