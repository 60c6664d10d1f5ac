import { expect, it } from "vitest";
import { PlatformError } from "#platforms/errors.ts";
import { mayReadAgain, readAgainAfterMs } from "./read-again.ts";

const busy = (retryAfterMs?: number) =>
  new PlatformError({
    kind: "too-many-requests",
    sent: "yes",
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });

it("reads again after what the platform asks for, or after anything up to a bound that doubles", () => {
  expect(readAgainAfterMs(0, busy(7000), () => 1)).toBe(7000);
  const bounds = [0, 1, 2, 3, 4, 5, 6].map((failures) => readAgainAfterMs(failures, busy(), () => 1));
  expect(bounds).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  expect(readAgainAfterMs(3, busy(), () => 0)).toBe(0);
  expect(readAgainAfterMs(0, busy(), () => 0.25)).toBe(250);
});

it("sits out short waits only, and only a few", () => {
  expect([mayReadAgain(0, busy(10_000)), mayReadAgain(1, busy())]).toEqual([true, true]);
  expect([mayReadAgain(0, busy(10_001)), mayReadAgain(2, busy())]).toEqual([false, false]);
});
