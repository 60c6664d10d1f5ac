import { describe, expect, it } from "vitest";
import type { Effect } from "#core/write/outcome.ts";
import type { PlanIssue } from "#core/write/request-plan.ts";
import {
  type EffectCounts,
  effectCount,
  effectGlyph,
  effectMeaning,
  effectWord,
  planIssueAction,
  planIssueSentence,
  writeModeEffects,
  writeModeName,
} from "./plan-messages.ts";

const GLYPHS: Readonly<Record<Effect, string>> = {
  added: "+",
  changed: "~",
  removed: "−",
  reset: "!",
  ignored: "∅",
  stays: "·",
};
const EFFECTS = Object.keys(GLYPHS) as Effect[];
const SEVEN_BRIDGES = { name: "Seven Bridges", wording: "patch-put" } as const;
const DNANEXUS = { name: "DNAnexus", wording: "set-properties" } as const;

function counts(some: Partial<EffectCounts>): EffectCounts {
  return { added: 0, changed: 0, removed: 0, reset: 0, ignored: 0, stays: 0, ...some };
}

describe("effects", () => {
  it.each(EFFECTS)("are one word with a glyph and a meaning: %s", (effect) => {
    expect(effectWord(effect)).toBe(effect === "stays" ? "unchanged" : effect);
    expect(effectGlyph(effect)).toBe(GLYPHS[effect]);
    expect(effectMeaning(effect)).not.toBe("");
  });

  it("are counted", () => {
    expect(effectCount("stays", 1)).toBe("1 unchanged");
    expect(effectCount("changed", 13)).toBe("13 changed");
  });
});

describe("write modes", () => {
  it("have the names that the contract fixes", () => {
    expect(writeModeName("merge", "patch-put")).toBe("Merge (PATCH)");
    expect(writeModeName("replace", "patch-put")).toBe("Replace all (PUT)");
    expect(writeModeName("merge", "set-properties")).toBe("Merge");
    expect(writeModeName("replace", "set-properties")).toBe("Replace all (nulls)");
  });

  it("say what they would do in numbers", () => {
    const merge = counts({ changed: 2, added: 2, ignored: 1, stays: 13 });
    expect(writeModeEffects("merge", merge, "patch-put")).toBe("touches 5 keys, 13 unchanged");
    const replace = counts({ changed: 2, added: 2, removed: 1, stays: 13 });
    expect(writeModeEffects("replace", replace, "patch-put")).toBe("sends 17 keys, drops 1");
    expect(writeModeEffects("merge", counts({ added: 1 }), "set-properties")).toBe("touches 1 key");
    const reset = counts({ changed: 1, reset: 12 });
    expect(writeModeEffects("replace", reset, "set-properties")).toBe("sets 1 key, drops 12");
    expect(writeModeEffects("replace", counts({ added: 1, stays: 1 }), "set-properties")).toBe(
      "sets 1 key, drops 0, 1 unchanged",
    );
  });
});

describe("planIssueSentence", () => {
  const SENTENCES: Readonly<Record<PlanIssue["code"], readonly [PlanIssue, string]>> = {
    "null-ignored": [
      { code: "null-ignored", keys: ["old_pipeline"] },
      "PATCH will not remove this key: old_pipeline. Seven Bridges ignores null in a merge, and the key would stay. Replace all (PUT) removes it.",
    ],
    "other-copy": [
      { code: "other-copy", askedProject: "project-A", answeredProject: "project-B" },
      "Seven Bridges returned the copy in project-B, not the one in project-A. " +
        "A submission would write the copy that is shown.",
    ],
    "merge-would-do": [
      { code: "merge-would-do" },
      "With “Keep untouched keys” on, this sends the same request as Merge (PATCH).",
    ],
    "stored-null": [
      { code: "stored-null", keys: ["a", "b"] },
      "a and b have a null, which Seven Bridges ignores in a replace: it may be lost.",
    ],
  };

  it.each(Object.values(SENTENCES))("says what, which keys, what then: $code", (issue, sentence) => {
    expect(planIssueSentence(issue, SEVEN_BRIDGES)).toBe(sentence);
  });

  it("lists many keys by the first ones and a number", () => {
    const keys = ["a", "b", "c", "d", "e", "f"];
    expect(planIssueSentence({ code: "null-ignored", keys }, SEVEN_BRIDGES)).toContain(
      "PATCH will not remove these keys: a, b, c and 3 more.",
    );
  });

  it("offers the way out, where there is one", () => {
    expect(planIssueAction({ code: "null-ignored", keys: ["a"] }, SEVEN_BRIDGES)).toBe(
      "Use Replace all (PUT)",
    );
    expect(planIssueAction({ code: "merge-would-do" }, DNANEXUS)).toBe("Use Merge");
    expect(planIssueAction({ code: "stored-null", keys: ["a"] }, SEVEN_BRIDGES)).toBeUndefined();
  });
});
