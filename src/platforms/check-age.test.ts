import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClockReadings, createCheckAge, createSharedCheckAge, hasExpired } from "./check-age.ts";

describe("a check has expired", () => {
  it.each<[what: string, now: ClockReadings, isExpired: boolean]>([
    ["at once: no", [1000, 50_000], false],
    ["after two seconds: no", [3000, 52_000], false],
    ["after more, by both clocks", [3001, 52_001], true],
    ["after more, by the clock that is never set", [3001, 50_500], true],
    [
      "after more, by the wall clock: the other one stands still while the machine sleeps",
      [1500, 52_001],
      true,
    ],
    ["when the wall clock was set back", [1500, 49_999], true],
    ["when a clock can't be read any more", [1500], true],
  ])("%s", (_what, now, isExpired) => {
    expect(hasExpired([1000, 50_000], now)).toBe(isExpired);
  });
});

describe("the age of a check", () => {
  let stoppedMs = 0;
  const readClocks = () => [performance.now() + stoppedMs, Date.now() + stoppedMs];
  beforeEach(() => {
    stoppedMs = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it("is that of no answer before one has come, and after the check has failed", () => {
    const age = createCheckAge(readClocks);
    expect(age.isFresh()).toBe(false);
    const ended = age.asked();
    expect(age.isFresh()).toBe(false);
    ended(false);
    expect(age.isFresh()).toBe(false);
    age.asked()(true);
    expect(age.isFresh()).toBe(true);
    age.asked();
    expect(age.isFresh()).toBe(false);
  });

  it("begins with the answer, however long it took, and at most two beats before", () => {
    const age = createCheckAge(readClocks);
    const ended = age.asked();
    vi.advanceTimersByTime(20_300);
    ended(true);
    expect(age.isFresh()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(age.isFresh()).toBe(true);
    vi.advanceTimersByTime(1001);
    expect(age.isFresh()).toBe(false);
  });

  it.each([0, 700, 20_300])(
    "counts a stop in which the answer was waiting to be read, %d ms after it was asked for",
    (askedMs) => {
      const age = createCheckAge(readClocks);
      const ended = age.asked();
      vi.advanceTimersByTime(askedMs);
      stoppedMs += 2500;
      // A timer that was due meanwhile may come before the answer.
      vi.runOnlyPendingTimers();
      ended(true);
      expect(age.isFresh()).toBe(false);
    },
  );

  it("doesn't count a stop after which the answer was still to come", () => {
    const age = createCheckAge(readClocks);
    const ended = age.asked();
    vi.advanceTimersByTime(700);
    stoppedMs += 2500;
    vi.advanceTimersByTime(1200);
    ended(true);
    expect(age.isFresh()).toBe(true);
  });
});

describe("the age of a check that takes several calls", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("is that of its oldest answer", () => {
    const age = createSharedCheckAge(() => [performance.now()]);
    age.asked()(true);
    vi.advanceTimersByTime(1500);
    age.asked()(true);
    expect(age.isFresh()).toBe(true);
    vi.advanceTimersByTime(501);
    expect(age.isFresh()).toBe(false);
  });

  it("leaves out the calls that failed, and is that of no answer where all have", () => {
    const age = createSharedCheckAge(() => [performance.now()]);
    const ended = age.asked();
    age.asked()(false);
    expect(age.isFresh()).toBe(false);
    ended(true);
    expect(age.isFresh()).toBe(true);
  });
});
