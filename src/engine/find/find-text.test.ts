import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFinder, type Finder, type FindOptions, isFinder } from "./find-text.ts";

function finder(text: string, options: Partial<FindOptions> = {}): Finder {
  const made = createFinder({
    text,
    isRegularExpression: false,
    isWholeCell: false,
    isCaseSensitive: true,
    ...options,
  });
  if (!isFinder(made)) throw new Error(made.kind);
  return made;
}

describe("finding", () => {
  it("[B5] takes plain text literally, whatever signs are in it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.string(),
        fc.string(),
        (text, before, after) => {
          const { hits } = finder(text);
          expect(hits(before + text + after).length).toBeGreaterThan(0);
          expect(hits(text)).toEqual([{ start: 0, end: text.length }]);
        },
      ),
    );
  });

  it("[B6] minds the case only when told to, and the whole cell", () => {
    expect(finder("liver").hits("Liver liver")).toEqual([{ start: 6, end: 11 }]);
    expect(finder("liver", { isCaseSensitive: false }).hits("Liver liver")).toHaveLength(2);
    expect(finder("liver", { isWholeCell: true }).hits("liver ")).toEqual([]);
    expect(finder("a|b", { isWholeCell: true, isRegularExpression: true }).hits("b")).toHaveLength(1);
  });

  it("[B7] doesn't count empty matches, and replaces nothing for them", () => {
    const any = finder("x*", { isRegularExpression: true });
    expect(any.hits("axxb")).toEqual([{ start: 1, end: 3 }]);
    expect(any.replace("axxb", "-")).toBe("a-b");
  });

  it("[B8] says why there is nothing to find", () => {
    const options = { isRegularExpression: true, isWholeCell: false, isCaseSensitive: true };
    expect(createFinder({ ...options, text: "" })).toEqual({ kind: "nothing-to-find" });
    expect(createFinder({ ...options, text: "(" })).toMatchObject({ kind: "bad-expression" });
    expect(createFinder({ ...options, text: "a(?=b)" })).toEqual({
      kind: "unsupported-expression",
      construct: "look-around",
    });
  });
});

describe("an expression", () => {
  it("[B18] that would hold up the browser's own engine is searched for at once", () => {
    const text = `${"a".repeat(40)}!`;
    for (const expression of ["(a+)+$", "^(a|aa)+$", "^(.*a){12}b", "(a*)*b"]) {
      const startMs = performance.now();
      const found = finder(expression, { isRegularExpression: true });
      expect(found.hits(text)).toEqual([]);
      expect(found.replace(text, "-")).toBe(text);
      expect(performance.now() - startMs).toBeLessThan(1000);
    }
  });
});

describe("replacing", () => {
  it("[B9] puts a plain replacement in as it is, dollar signs too", () => {
    fc.assert(
      fc.property(fc.string(), (replacement) => {
        expect(finder("needle").replace("a needle b needle", replacement)).toBe(
          `a ${replacement} b ${replacement}`,
        );
      }),
    );
  });

  it("[B10] fills groups of a regular expression by number and name", () => {
    const date = finder("(?<day>\\d\\d)\\.(\\d\\d)\\.(\\d{4})", { isRegularExpression: true });
    expect(date.replace("on 05.11.2026", "$3-$2-$<day> ($&, $$1)")).toBe("on 2026-11-05 (05.11.2026, $1)");
    expect(finder("(x)?y", { isRegularExpression: true }).replace("y", "[$1$7]")).toBe("[]");
  });

  it("[B11] never splits a character of two code units", () => {
    expect(finder(".", { isRegularExpression: true }).replace("𝛼b", "-")).toBe("--");
  });
});
