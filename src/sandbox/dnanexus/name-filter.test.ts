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

  test.each([
    ["^HG\\d{5}", "HG00096.bam", undefined, true],
    ["bam$", "a.BAM", "i", true],
    ["bam$", "a.BAM", "", false],
    ["^a\\.b\\/c$", "a.b/c", undefined, true],
    ["(?<run>\\d+)x", "12x", undefined, true],
  ])("the expression %j on the name %j with the flags %j: %s", (regexp, name, flags, expected) => {
    expect(nameFilter({ regexp, flags })?.(name)).toBe(expected);
  });

  test.each([{ regexp: "^((((.*)*)*)*)*=$" }, { regexp: "(a+)+$" }, { glob: `${"*a".repeat(30)}b` }])(
    "%j takes no longer for names that were made to hold it up",
    (filter) => {
      const startMs = performance.now();
      const test = nameFilter(filter);
      for (let count = 0; count < 100; count += 1) expect(test?.(`${"a".repeat(200)}!`)).toBe(false);
      expect(performance.now() - startMs).toBeLessThan(2000);
    },
  );

  test.each([
    "(",
    "(?=a)",
    "(?<!a)b",
    "(a)\\1",
    "(?<x>a)\\k<x>",
    "a".repeat(1001),
    "(?:x{900}y{900}){1}z{900}",
  ])("the expression %j is refused", (regexp) => {
    expect(() => nameFilter({ regexp })).toThrow(/./);
  });
});
