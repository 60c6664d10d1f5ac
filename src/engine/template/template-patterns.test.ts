import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPattern } from "./template-patterns.ts";

function matches(pattern: string, text: string): boolean {
  const read = readPattern(pattern);
  if (read.kind === "bad") throw new Error(read.said);
  return read.matches(text);
}

const PATTERNS = [
  "^S[0-9]{3,5}$",
  "^[A-Z]{2}\\d+(?:-[a-z]+)?$",
  "b",
  "^(?:a|b)*c?$",
  "[^a-c]",
  "^.{2,4}$",
  "\\ba",
  "^\\w+$",
  "(?<first>a)(b)",
  "^\\u0061\\x62?$",
  "\\p{Lu}",
  "^$",
  "a$|^b",
  "[\\-a]",
  "^\u{1F600}?$",
];

describe("a template's pattern", () => {
  it("matches what the browser's own engine matches", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "A", "S", "0", "1", "-", "_", " ", "é", "\u{1F600}"), {
        maxLength: 8,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), text, (pattern, value) => {
        expect(matches(pattern, value)).toBe(new RegExp(pattern, "u").test(value));
      }),
      { numRuns: 3000 },
    );
  });

  it("may escape what needs no escape", () => {
    expect(matches("^a\\-b\\:c\\/d\\_$", "a-b:c/d_")).toBe(true);
    expect(matches("^\\\\-$", "\\-")).toBe(true);
  });

  it("takes no longer for a text that was made to hold it up", () => {
    const text = `${"a".repeat(700)}!`;
    for (const pattern of ["^(a+)+$", "^(a|aa)+$", "^(.*a){12}$", "(a*)*b"]) {
      const startMs = performance.now();
      expect(matches(pattern, text)).toBe(false);
      // The browser's own engine would practically never finish.
      expect(performance.now() - startMs).toBeLessThan(2000);
    }
  });

  it.each([
    ["isn't closed", "a("],
    ["looks ahead", "^(?=a)"],
    ["looks behind", "(?<!a)b"],
    ["refers back", "(a)\\1"],
    ["is written for another engine", "(?i)a"],
    ["means another thing to the browser", "\\Aa\\z"],
    ["repeats without measure", "((a{100}){100}){100}"],
  ])("that %s is refused with a reason", (_name, pattern) => {
    const read = readPattern(pattern);
    expect(read.kind).toBe("bad");
    expect(read.kind === "bad" && read.said).not.toBe("");
  });
});
