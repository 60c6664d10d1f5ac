import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isJsonObject,
  type JsonObject,
  JsonTextError,
  type JsonValue,
  parseExactJson,
} from "./exact-json.ts";

function faultOf(text: string): string {
  try {
    parseExactJson(text);
  } catch (error) {
    if (error instanceof JsonTextError) return error.fault;
    throw error;
  }
  return "none";
}

function objectOf(text: string): { object: JsonObject; sources: [string, string][] } {
  const { value, members } = parseExactJson(text);
  if (!isJsonObject(value)) throw new Error("not an object");
  return { object: value, sources: members(value).map(({ key, source }) => [key, source]) };
}

/** The value as JSON.parse would give it, with ordinary prototypes, for comparing. */
function plain(value: JsonValue): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("parseExactJson", () => {
  test("agrees with JSON.parse on every text that JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indentation) => {
        const text = JSON.stringify(value, null, indentation);
        expect(plain(parseExactJson(text).value)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("says where it stopped", () => {
    expect(() => parseExactJson('{"a": 1,}')).toThrow(expect.objectContaining({ position: 8 }));
  });

  test("accepts no text that JSON.parse refuses, and refuses none but for a doubled key", () => {
    const texts = fc.array(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"a"',
        '"b\\',
        '"',
        "1",
        "-0.5e+3",
        "01",
        "true",
        "nul",
        " ",
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join("");
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        const fault = faultOf(text);
        expect(fault === "none" || fault === "duplicate-key").toBe(isJson);
      }),
      { numRuns: 3000 },
    );
  });

  test("gives each member's source back, so that the object can be put together again", () => {
    const keys = fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "1", "0")));
    fc.assert(
      fc.property(keys, fc.array(fc.json(), { minLength: 30, maxLength: 30 }), (names, values) => {
        const entries = names.slice(0, 30).map((key, index) => [key, values[index] ?? "null"] as const);
        const text = `{${entries.map(([key, source]) => `${JSON.stringify(key)}: ${source}`).join(", ")}}`;
        expect(objectOf(text).sources).toEqual(entries.map(([key, source]) => [key, source.trim()]));
      }),
    );
  });

  test.each([
    "1.50",
    "12345678901234567890",
    "-0",
    "1E5",
    "0.1e-7",
    "[ 1.0,\n 2 ]",
    '{"a": 1.0}',
    "true",
    "null",
  ])("keeps %s as it was written", (source) => {
    expect(objectOf(`{"value" :  ${source} }`).sources).toEqual([["value", source]]);
  });

  test("takes __proto__ and constructor for keys like others, and pollutes nothing", () => {
    const { object } = objectOf('{"__proto__":{"polluted":true},"constructor":"c","toString":"t"}');
    expect(Object.keys(object)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.getPrototypeOf(object)).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("keeps the order of keys that look like array indexes", () => {
    expect(objectOf('{"b":1,"10":2,"2":3}').sources.map(([key]) => key)).toEqual(["b", "10", "2"]);
  });

  test.each([
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":2}',
    '{"__proto__":1,"__proto__":2}',
    '[{"x":{"k":1,"k":2}}]',
  ])("refuses a key that stands twice: %s", (text) => {
    expect(faultOf(text)).toBe("duplicate-key");
  });

  test("keeps a key that stands twice among the members, when asked to; the first one counts", () => {
    const { value, members } = parseExactJson('{"a":1,"b":2,"\\u0061":"3"}', "kept");
    if (!isJsonObject(value)) throw new Error("not an object");
    expect(members(value).map(({ key, source }) => [key, source])).toEqual([
      ["a", "1"],
      ["b", "2"],
      ["a", '"3"'],
    ]);
    expect(value["a"]).toBe(1);
  });

  test("gives the source of each item of an array", () => {
    const { value, itemSources } = parseExactJson('[ 1.50 , [0], "x"]');
    if (!Array.isArray(value)) throw new Error("not an array");
    expect(itemSources(value)).toEqual(["1.50", "[0]", '"x"']);
  });

  test("reads 64 levels, refuses the 65th, and survives 200,000", () => {
    expect(faultOf("[".repeat(64) + "]".repeat(64))).toBe("none");
    expect(faultOf("[".repeat(65) + "]".repeat(65))).toBe("too-deep");
    expect(faultOf('{"a":'.repeat(200_000))).toBe("too-deep");
  });

  test.each([
    "",
    " ",
    "\ufeff{}",
    "{}x",
    "{} {}",
    '{"a"}',
    '{"a":}',
    "{,}",
    '{"a":1,}',
    "[1,]",
    "[1 2]",
    "'a'",
    "NaN",
    '"\n"',
    '"\\x"',
    '"\\',
    '"open',
    "undefined",
    "1.",
    ".5",
    "+1",
    "0x1",
    "{a:1}",
  ])("refuses what isn't JSON: %j", (text) => {
    expect(faultOf(text)).toBe("not-json");
  });

  test("keeps a lone surrogate that was written as an escape", () => {
    expect(parseExactJson('"\\ud800x"').value).toBe("\ud800x");
  });
});
