import { expect, test } from "vitest";
import { createOneTimeCodes } from "./one-time-codes.ts";

function openCodes() {
  let nowMs = 0;
  const codes = createOneTimeCodes(() => nowMs);
  return {
    codes,
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

test("a code has at least 128 bits, and no two are the same", () => {
  const { codes } = openCodes();
  const made = Array.from({ length: 200 }, codes.make);
  expect(new Set(made).size).toBe(200);
  for (const code of made) expect(Buffer.from(code, "base64url").length * 8).toBeGreaterThanOrEqual(128);
});

test("a code is right once, and used after that", () => {
  const { codes } = openCodes();
  const code = codes.make();
  expect([codes.use(code), codes.use(code)]).toEqual(["right", "used"]);
});

test("a code is right until its minute is over", () => {
  const { codes, pass } = openCodes();
  const [early, late] = [codes.make(), codes.make()];
  pass(59_999);
  expect(codes.use(early)).toBe("right");
  pass(1);
  expect(codes.use(late)).toBe("expired");
});

test("a newer code leaves the older ones their minute", () => {
  const { codes } = openCodes();
  const older = codes.make();
  codes.make();
  expect(codes.use(older)).toBe("right");
});

test("what was never made is unknown, and more than twenty guesses a minute aren't answered", () => {
  const { codes, pass } = openCodes();
  const right = codes.make();
  const guess = () => codes.use(`${right.slice(1)}A`);
  expect(Array.from({ length: 21 }, guess)).toEqual([...Array(20).fill("unknown"), "cut"]);
  expect(codes.use(right)).toBe("right");
  pass(60_000);
  expect(guess()).toBe("unknown");
});

test("forgotten codes are unknown", () => {
  const { codes } = openCodes();
  const code = codes.make();
  codes.forget();
  expect(codes.use(code)).toBe("unknown");
});
