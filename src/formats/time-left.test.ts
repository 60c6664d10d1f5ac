import { expect, test } from "vitest";
import { timeLeftMs } from "./time-left.ts";

test("what is left takes as long as what was read, for its share", () => {
  expect(timeLeftMs(0.25, 1000)).toBe(3000);
  expect(timeLeftMs(0.5, 1000)).toBe(1000);
});

test("nothing is said where there is no pace yet, or nothing left", () => {
  expect(timeLeftMs(0, 5000)).toBeUndefined();
  expect(timeLeftMs(0.5, 100)).toBeUndefined();
  expect(timeLeftMs(1, 5000)).toBeUndefined();
});
