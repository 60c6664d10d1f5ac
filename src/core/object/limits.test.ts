import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLevel } from "./limits.ts";

test.each([
  [269, 300, "ok"],
  [270, 300, "near"],
  [300, 300, "near"],
  [301, 300, "over"],
  [89, 100, "ok"],
  [90, 100, "near"],
  [629, 700, "ok"],
  [630, 700, "near"],
])("[U4] %i of %i bytes is %s", (bytes, byteLimit, level) => {
  expect(byteLevel(bytes, byteLimit)).toBe(level);
});

test.each([
  [224, 75, "ok"],
  [225, 75, "near"],
  [284, 95, "ok"],
  [285, 95, "near"],
  [301, 75, "over"],
])("[U4] %i of 300 bytes with a warning from %i %% on is %s", (bytes, nearPercent, level) => {
  expect(byteLevel(bytes, 300, nearPercent)).toBe(level);
});

test("[U4] the limit itself fits, whatever it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (byteLimit) => {
      expect(byteLevel(byteLimit, byteLimit)).toBe("near");
      expect(byteLevel(byteLimit + 1, byteLimit)).toBe("over");
    }),
  );
});
