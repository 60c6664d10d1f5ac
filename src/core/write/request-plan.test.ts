import { expect, test } from "vitest";
import type { Effect, KeyOutcome } from "./outcome.ts";
import { MERGE, replaceMode, resetKeys } from "./request-plan.ts";

const outcome = (key: string, effect: Effect): KeyOutcome => ({ key, now: "1", after: undefined, effect });

test("[O5] keys to reset are those that a replace drops by itself, in the plan's order", () => {
  const outcomes = [
    outcome("b", "reset"),
    outcome("removed", "removed"),
    outcome("ignored", "ignored"),
    outcome("__proto__", "reset"),
    outcome("stays", "stays"),
    outcome("", "reset"),
    outcome("changed", "changed"),
    outcome("a", "reset"),
    outcome("added", "added"),
  ];
  expect(resetKeys({ mode: replaceMode(false), outcomes, issues: [] })).toEqual(["b", "__proto__", "", "a"]);
  expect(resetKeys({ mode: MERGE, outcomes: [], issues: [] })).toEqual([]);
});

test("[O4] a replace keeps the keys that it was told, each once, and none when it wasn't told any", () => {
  const kept = new Set(["a", "__proto__"]);
  const mode = replaceMode(false, kept);
  kept.add("later");
  expect(mode).toEqual({ kind: "replace", keepUntouched: false, kept: new Set(["a", "__proto__"]) });
  expect(replaceMode(true, ["a", "a", ""])).toEqual({
    kind: "replace",
    keepUntouched: true,
    kept: new Set(["a", ""]),
  });
  expect(replaceMode(true)).toEqual({ kind: "replace", keepUntouched: true, kept: new Set() });
});
