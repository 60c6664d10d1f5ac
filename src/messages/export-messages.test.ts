import { describe, expect, it } from "vitest";
import {
  copiedRequestSentence,
  copiedRowsSentence,
  copyFormatHint,
  copyFormatName,
  copyHindranceSentence,
  copyRowsName,
  exportedSentence,
  exportHindranceSentence,
} from "./export-messages.ts";

describe("an export", () => {
  it("says how much went where", () => {
    expect(exportedSentence(1, "a.bam.metadata.csv")).toBe("1 pair exported: a.bam.metadata.csv");
    expect(copyRowsName(1)).toBe("Copy 1 visible row");
    expect(copiedRowsSentence(14)).toBe("14 rows copied");
  });

  it.each(["doubled-key", "no-text-form", "cell-too-long"] as const)(
    "that can't be names the keys and what can be used instead: %s",
    (code) => {
      const sentence = exportHindranceSentence({ code, keys: ["tissue", "a b"] });
      expect(sentence).toContain('tissue and "a b"');
      expect(sentence).toMatch(/ can\.$/);
    },
  );
});

describe("a copied request", () => {
  it("says where its token comes from", () => {
    for (const format of ["curl", "dxpy", "sevenbridges-python"] as const) {
      expect(copyFormatHint(format)).toContain("the token comes from a variable");
      expect(copiedRequestSentence(format)).toContain("It takes the token from a variable.");
    }
    expect(copyFormatHint("dx")).toBe("uses your dx login");
    expect(copyFormatName("sevenbridges-python")).toBe("Python (sevenbridges-python)");
  });

  it.each(["equals-sign", "key-syntax", "control-character"] as const)(
    "that can't be made names the keys, and offers Python: %s",
    (code) => {
      const sentence = copyHindranceSentence({ code, keys: ["url"] });
      expect(sentence).toContain("url");
      expect(sentence).toContain("Use Python.");
    },
  );

  it("that is too long for a command line says so", () => {
    expect(copyHindranceSentence({ code: "too-long", keys: [] })).toContain("Use Python or curl.");
  });
});
