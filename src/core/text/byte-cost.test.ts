import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costlyCharacters, spellInAscii } from "./byte-cost.ts";
import { utf8Length } from "./utf8.ts";

describe("what to cut", () => {
  it("[B15] names what costs more than a byte, the greatest saving first", () => {
    expect(costlyCharacters("μ–μ… é 肝")).toEqual([
      { character: "μ", count: 2, bytes: 2, spelling: "u", savedBytes: 2 },
      { character: "–", count: 1, bytes: 3, spelling: "-", savedBytes: 2 },
      { character: "é", count: 1, bytes: 2, spelling: "e", savedBytes: 1 },
      { character: "…", count: 1, bytes: 3, spelling: "...", savedBytes: 0 },
      { character: "肝", count: 1, bytes: 3, spelling: undefined, savedBytes: 0 },
    ]);
  });

  it("[B16] spelling in ASCII saves just what was promised, and never makes a text longer", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aé–…μ肝α “”½👩") }), (text) => {
        const promised = costlyCharacters(text).reduce((sum, { savedBytes }) => sum + savedBytes, 0);
        expect(utf8Length(spellInAscii(text))).toBe(utf8Length(text) - promised);
      }),
    );
  });

  it("[B17] plain text costs nothing", () => {
    expect(costlyCharacters("Illumina HiSeq")).toEqual([]);
  });
});
