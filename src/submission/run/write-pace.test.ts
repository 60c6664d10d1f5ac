import { expect, it } from "vitest";
import { createWritePace } from "./write-pace.ts";

const inFlight = 8;
const paceAfter = (...tookMs: number[]) => {
  const pace = createWritePace(inFlight);
  for (const milliseconds of tookMs) pace.took(milliseconds);
  return pace.callCount();
};

it("checks as many objects as can be written while the check is valid, whatever a write takes", () => {
  for (const writeMs of [10, 100, 400, 700]) {
    const calls = paceAfter(...Array<number>(40).fill(writeMs));
    expect((calls / inFlight) * writeMs).toBeLessThanOrEqual(1500);
    expect((calls / inFlight + 2) * writeMs).toBeGreaterThan(1000);
  }
});

it("checks as many as may be under way at once where even one write takes longer than that", () => {
  expect(paceAfter(5000)).toBe(inFlight);
});

it("believes a platform that gets slower at once, and one that gets faster little by little", () => {
  expect(paceAfter(10, 10, 10, 1000)).toBe(inFlight);
  const [slow, faster] = [paceAfter(1000, 10), paceAfter(1000, ...Array<number>(12).fill(10))];
  expect(slow).toBeLessThan(faster);
});
