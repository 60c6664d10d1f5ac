import { expect, test } from "vitest";
import { accessFromLevel, hasLevel } from "./access.ts";

const LEVELS = ["NONE", "VIEW", "UPLOAD", "CONTRIBUTE", "ADMINISTER"];

test("a level has itself and all that are weaker", () => {
  for (const [rank, level] of LEVELS.entries()) {
    expect(LEVELS.filter((needed) => hasLevel(level, needed))).toEqual(LEVELS.slice(0, rank + 1));
  }
});

test.each<[string | undefined, readonly string[]]>([
  ["open", ["UPLOAD", "CONTRIBUTE", "ADMINISTER"]],
  ["closing", ["CONTRIBUTE", "ADMINISTER"]],
  ["closed", ["CONTRIBUTE", "ADMINISTER"]],
  [undefined, ["CONTRIBUTE", "ADMINISTER"]],
])("an object that is %s can be written with %j", (state, enough) => {
  expect(LEVELS.filter((level) => accessFromLevel(level, state).kind === "writable")).toEqual(enough);
});

test("who may not is told the level there and the one that is needed", () => {
  expect(accessFromLevel("VIEW", "open")).toEqual({
    kind: "read-only",
    reason: { kind: "level-too-low", level: "VIEW", needed: "UPLOAD" },
  });
});

test.each([undefined, "", "view", "OWNER", "toString"])("the level %j says nothing either way", (level) => {
  expect(accessFromLevel(level, "open")).toEqual({ kind: "unknown" });
  if (level !== undefined) expect(hasLevel(level, "VIEW")).toBeUndefined();
});
