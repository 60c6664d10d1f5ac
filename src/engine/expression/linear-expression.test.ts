import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLinear, type LinearExpression } from "./linear-expression.ts";

function compiled(source: string, isCaseSensitive = true): LinearExpression {
  const made = compileLinear(source, { isCaseSensitive });
  if (made.kind !== "expression") throw new Error(`${source}: ${JSON.stringify(made)}`);
  return made;
}

const EXPRESSIONS = [
  "a",
  ".",
  "^.$",
  "\\s+",
  "\\S+",
  "[\\sa]+",
  "[^\\s]",
  "[\\S]",
  "[^\\S]+",
  "(a)|(b)",
  "(?<x>a)(?<y>b)?",
  "a*?b",
  "\\ba",
  "[[:alpha:]",
  "[a&&b]",
  "\\u{1F600}|\\ud83d\\ude00",
  "[\\u{1F600}-\\u{1F610}]",
  "\\p{L}",
  "\\P{Lu}",
  "\\p{Script=Greek}",
  "\\w+\\W",
  "\\d{2}",
  "[\\b]",
  "a\\-b|a\\:b",
  "\\cJ",
  "^|b",
  "(?:)",
  "[^]",
  "[]",
  "\\.\\/",
];

const TEXTS = fc
  .array(
    fc.constantFrom(
      ..."abAS019-_:./&[]l \t\n\r\v\b".split(""),
      "\u00a0",
      "\u2028",
      "\u3000",
      "\ufeff",
      "\u0085",
      "é",
      "λ",
      "\u{1F600}",
      "\u{1D6FC}",
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

describe("an expression in linear time", () => {
  it("[B18] matches where the browser's own engine matches, with the same groups", () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXPRESSIONS), TEXTS, (source, text) => {
        const own = Array.from(text.matchAll(new RegExp(withPlainHyphen(source), "gu")), (match) => ({
          start: match.index,
          end: match.index + match[0].length,
          groups: match.slice(1),
          named: new Map(Object.entries(match.groups ?? {})),
        })).filter(({ start, end }) => end > start);
        const found = compiled(source).matches(text);
        expect(found.filter(({ start, end }) => end > start)).toEqual(own);
        expect(compiled(source).test(text)).toBe(new RegExp(withPlainHyphen(source), "u").test(text));
      }),
      { numRuns: 1500 },
    );
  });

  it("minds the case only when told to", () => {
    expect(compiled("liver").test("LIVER")).toBe(false);
    expect(compiled("liver", false).test("LIVER")).toBe(true);
    expect(compiled("Ж", false).test("ж")).toBe(true);
  });

  it.each([
    ["a(?=b)", "look-around"],
    ["a(?!b)", "look-around"],
    ["(?<=a)b", "look-around"],
    ["(?<!a)b", "look-around"],
    ["(a)\\1", "back-reference"],
    ["(?<x>a)\\k<x>", "back-reference"],
  ])("names what isn't supported in %s", (source, construct) => {
    expect(compileLinear(source, { isCaseSensitive: true })).toEqual({
      kind: "unsupported-expression",
      construct,
    });
  });

  it.each(["\\(?=", "[(?=a)]", "\\\\1", "(?<x>a)", "[\\x31]"])(
    "takes %s for what it is, and for nothing that isn't supported",
    (source) => {
      expect(compileLinear(source, { isCaseSensitive: true }).kind).toBe("expression");
    },
  );

  it.each(["(", "a++", "\\Aa\\z", "a{,3}", "\\p{Nonsense}", "a{5000}"])(
    "refuses %s with a reason",
    (source) => {
      const refused = compileLinear(source, { isCaseSensitive: true });
      expect(refused).toMatchObject({ kind: "bad-expression", said: expect.stringMatching(/./) });
      // The sentence around it says so already.
      expect(refused).not.toMatchObject({ said: expect.stringContaining("Invalid regular expression") });
    },
  );

  it("refuses repeats that come to a huge program", () => {
    expect(compileLinear("x{900}".repeat(6), { isCaseSensitive: true })).toEqual({
      kind: "large-expression",
    });
  });
});

/** With the flag `u` the browser's engine refuses this escape, which we accept. */
function withPlainHyphen(source: string): string {
  return source.replace(/\\-/g, "-").replace(/\\:/g, ":");
}
