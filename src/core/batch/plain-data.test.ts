import { expect, test } from "vitest";
import { isCount, isForeignRecord, isRecord } from "./plain-data.ts";

test("only whole numbers from 0 on that can be told apart from the next one are counts", () => {
  expect([0, 1, Number.MAX_SAFE_INTEGER].every(isCount)).toBe(true);
  const others = [-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Number.POSITIVE_INFINITY, "1", null, [1]];
  expect(others.filter(isCount)).toEqual([]);
});

test("neither lists nor null are records", () => {
  expect([[], null, undefined, "x", 5].filter(isRecord)).toEqual([]);
  expect(isRecord({})).toBe(true);
});

test("[N2] a value that isn't text has a known type and whole JSON", () => {
  expect(isForeignRecord({ type: "number", json: "1.50" })).toBe(true);
  const others = [
    { type: "string", json: '"x"' },
    { type: "toString", json: "1" },
    { type: "number", json: "" },
    { type: "number", json: "1 2" },
    { type: "array", json: "[1," },
    { type: "number", json: 1 },
    { type: "number" },
    "1",
    null,
  ];
  expect(others.filter(isForeignRecord)).toEqual([]);
});
