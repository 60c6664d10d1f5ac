import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameFilter } from "./name-filter.ts";

describe("the name filter", () => {
  test("a glob without wildcards is the name itself, whatever characters it has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const glob = name.replaceAll(/[\\*?]/g, "\\$&");
        expect(nameFilter({ glob })?.(name)).toBe(true);
        expect(nameFilter({ glob })?.(`${name}x`)).toBe(false);
      }),
    );
  });

  test.each([
    ["a-b_*.bam", "a-b_1.bam", true],
    ["*", "", true],
    ["?", "🧬", true],
    ["?", "", false],
    ["a?c", "a\nc", true],
    ["[ab]", "a", false],
    ["[ab]", "[ab]", true],
    ["\\*", "*", true],
    ["\\*", "x", false],
    ["a\\", "a\\", true],
  ])("the glob %j and the name %j: %s", (glob, name, expected) => {
    expect(nameFilter({ glob })?.(name)).toBe(expected);
  });
});
