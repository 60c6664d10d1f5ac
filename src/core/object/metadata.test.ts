import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMetadata, anyValue } from "../arbitraries.ts";
import { canonicalJson } from "../json/canonical-json.ts";
import type { ForeignType, ForeignValue } from "./metadata.ts";
import { sameMetadata, sameValue } from "./metadata.ts";

const foreign = (type: ForeignType, json: string): ForeignValue => ({ type, json });

test("[M1] absent, empty and null are three states", () => {
  const states = [undefined, "", foreign("null", "null")];
  for (const one of states) {
    for (const other of states) expect(sameValue(one, other)).toBe(one === other);
  }
});

test("[M2] strings are the same only unit by unit", () => {
  expect(sameValue("a", "a ")).toBe(false);
  expect(sameValue("a", "A")).toBe(false);
  expect(sameValue("\u00e9", "e\u0301")).toBe(false);
});

test.each([
  ["array", '["a", 1]', '["a",1]'],
  ["array", '["\\u00e9\\/"]', '["\u00e9/"]'],
  ["object", '{"a": 1, "b": {"d": [], "c": {}}}', '{"b":{"c":{},"d":[]},"a":1}'],
  ["object", '{"\\u0061": "x  y"}', '{"a":"x  y"}'],
  ["array", '["a]\\"b", "{", ","]', '["a]\\"b","{",","]'],
] as const)("[M3] the %s %s means the same as %s", (type, one, other) => {
  expect(sameValue(foreign(type, one), foreign(type, other))).toBe(true);
});

test.each([
  ["array", "[1,2]", "[2,1]"],
  ["array", "[12]", "[1,2]"],
  ["array", "[[1],2]", "[[1,2]]"],
  ["array", '["a b"]', '["ab"]'],
  ["object", '{"a":"b"}', '{"a":["b"]}'],
  ["object", '{"a":1}', '{"a":1,"b":2}'],
] as const)("[M3] the %s %s isn't %s", (type, one, other) => {
  expect(sameValue(foreign(type, one), foreign(type, other))).toBe(false);
});

test("[M3] whatever JSON is written with other blanks stays the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(JSON.stringify(value, null, 2))).toBe(canonicalJson(JSON.stringify(value)));
      expect(JSON.parse(canonicalJson(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("[M4] a number keeps its digits, and a string is no number", () => {
  expect(sameValue(foreign("number", "1.50"), foreign("number", "1.5"))).toBe(false);
  expect(
    sameValue(foreign("number", "12345678901234567890"), foreign("number", "12345678901234567891")),
  ).toBe(false);
  expect(sameValue("1", foreign("number", "1"))).toBe(false);
  expect(sameValue("null", foreign("null", "null"))).toBe(false);
});

test("[M5] the order of the pairs doesn't count, each pair does", () => {
  fc.assert(
    fc.property(anyMetadata, (metadata) => {
      const pairs = [...metadata];
      expect(sameMetadata(metadata, new Map(pairs.toReversed()))).toBe(true);
      if (pairs.length > 0) expect(sameMetadata(metadata, new Map(pairs.slice(1)))).toBe(false);
    }),
  );
});

test("[M5] another key with the same count of pairs isn't the same", () => {
  expect(sameMetadata(new Map([["a", ""]]), new Map([["b", ""]]))).toBe(false);
});

test("[M6] a key may be the name of anything", () => {
  fc.assert(
    fc.property(fc.constantFrom("__proto__", "constructor", "toString", ""), anyValue, (key, value) => {
      expect(sameMetadata(new Map([[key, value]]), new Map([[key, value]]))).toBe(true);
      expect(sameMetadata(new Map([[key, value]]), new Map())).toBe(false);
    }),
  );
});
