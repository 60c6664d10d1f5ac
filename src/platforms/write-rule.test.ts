import { expect, test } from "vitest";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import { writeRule } from "./write-rule.ts";

test("a merge leaves what it doesn't touch, and removes as the platform does", () => {
  for (const removed of ["removed", "ignored"] as const) {
    const rule = writeRule(MERGE, removed);
    expect([rule.removed, rule.untouched("a", "1")]).toEqual([removed, "stays"]);
  }
});

test("a replace always removes, and resets what it isn't told to keep", () => {
  const bare = writeRule(replaceMode(false, ["__proto__", ""]), "ignored");
  expect(bare.removed).toBe("removed");
  expect(["__proto__", "", "toString", "a"].map((key) => bare.untouched(key, "1"))).toEqual([
    "stays",
    "stays",
    "reset",
    "reset",
  ]);
  expect(writeRule(replaceMode(true), "ignored").untouched("a", "1")).toBe("stays");
});
