import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TEXT_TRANSFORMS, transformText } from "./text-transform.ts";

describe("transforms of a text", () => {
  it.each([
    ["trim", " \u00a0Liver\t ", "Liver"],
    ["collapse-blanks", "a  b\u00a0\n c", "a b c"],
    ["nfc", "cafe\u0301", "café"],
    ["lower-case", "LIVER Δ", "liver δ"],
    ["upper-case", "straße", "STRASSE"],
    ["straighten-quotes", "“it’s” 5′", "\"it's\" 5'"],
    ["spell-in-ascii", "5 μm – Zürich", "5 um - Zurich"],
    ["remove-invisible", "a\u200bb\u202ec\ufeff", "abc"],
  ] as const)("[B12] %s makes %j to %j", (transform, from, to) => {
    expect(transformText(transform, from)).toBe(to);
  });

  it("[B13] done twice are the same as done once", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXT_TRANSFORMS), fc.string({ unit: "grapheme" }), (transform, text) => {
        const once = transformText(transform, text);
        expect(transformText(transform, once)).toBe(once);
      }),
    );
  });

  it("[B14] keep the joiners of an emoji", () => {
    expect(transformText("remove-invisible", "👩‍🔬")).toBe("👩‍🔬");
  });
});
