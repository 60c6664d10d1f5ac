import { describe, expect, test } from "vitest";
import { askedWait, rateLimitResetMs, retryAfterMs } from "./retry-after.ts";

const DATE = "Wed, 21 Oct 2015 07:28:00 GMT";
const DATE_SECONDS = Date.parse(DATE) / 1000;
const DAY_MS = 86_400_000;

describe("retryAfterMs", () => {
  test.each([
    ["23", 23_000],
    [" 7 ", 7_000],
    ["0", undefined],
    ["-1", undefined],
    ["1.5e3x", undefined],
    ["soon", undefined],
    ["1000000000", DAY_MS],
    ["Wed, 21 Oct 2015 07:28:30 GMT", 30_000],
    ["Wed, 21 Oct 2015 07:27:30 GMT", undefined],
    ["Wed, 21 Oct 2099 07:27:30 GMT", DAY_MS],
  ])("reads %j as %s ms, by the answer's own Date", (given, expected) => {
    expect(retryAfterMs(new Headers({ "retry-after": given, date: DATE }))).toBe(expected);
  });

  test("doesn't take a date against the local clock when the answer's Date can't be read", () => {
    const soon = new Date(Date.now() + 30_000).toUTCString();
    expect(retryAfterMs(new Headers({ "retry-after": soon }))).toBeUndefined();
  });
});

describe("rateLimitResetMs", () => {
  test.each([
    [String(DATE_SECONDS + 20), 20_000],
    [String((DATE_SECONDS + 20) * 1000), 20_000],
    [String(DATE_SECONDS - 20), undefined],
    ["1e3", undefined],
    ["", undefined],
    ["99999999999", DAY_MS],
  ])("reads %j as %s ms, in seconds or in milliseconds", (given, expected) => {
    expect(rateLimitResetMs(new Headers({ "x-ratelimit-reset": given, date: DATE }))).toBe(expected);
  });
});

describe("askedWait", () => {
  const wait = (status: number, headers: Record<string, string> = {}) =>
    askedWait({ status, headers: new Headers({ date: DATE, ...headers }) });
  const resetIn = (seconds: number) => ({ "x-ratelimit-reset": String(DATE_SECONDS + seconds) });

  test("is exact where Retry-After says so, whatever the status, and where a used-up limit is reset soon", () => {
    expect(wait(503, { "retry-after": "25" })).toEqual({ kind: "exact", ms: 25_000 });
    expect(wait(429, { "retry-after": "400", ...resetIn(5) })).toEqual({ kind: "exact", ms: 400_000 });
    expect(wait(429, resetIn(23))).toEqual({ kind: "exact", ms: 23_000 });
    expect(wait(429, { ...resetIn(30), "x-ratelimit-remaining": "0" })).toEqual({
      kind: "exact",
      ms: 30_000,
    });
  });

  test("is open for a 429 that doesn't say, or whose limit is reset much later or isn't used up", () => {
    expect(wait(429)).toEqual({ kind: "open" });
    expect(wait(429, { "retry-after": "soon" })).toEqual({ kind: "open" });
    expect(wait(429, resetIn(300))).toEqual({ kind: "open", atMostMs: 300_000 });
    const unused = { ...resetIn(23), "x-ratelimit-remaining": "999" };
    expect(wait(429, unused)).toEqual({ kind: "open", atMostMs: 23_000 });
  });

  test("is none for every other answer", () => {
    expect([wait(200, resetIn(300)), wait(503), wait(503, resetIn(5))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
