import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { hasExpired } from "#platforms/check-age.ts";
import { systemClocks } from "./system-clocks.ts";

test("the clocks of this machine go on, and agree with a wait", async () => {
  const readClocks = systemClocks();
  const before = readClocks();
  await new Promise((resolve) => setTimeout(resolve, 120));
  const after = readClocks();
  expect(before).toHaveLength(existsSync("/proc/uptime") ? 1 : 2);
  expect(hasExpired(before, after)).toBe(false);
  // The time of the start of the machine is told in hundredths of a second.
  for (const [index, atMs] of after.entries()) expect(atMs - (before[index] ?? 0)).toBeGreaterThan(100);
});
