import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isJsonObject, parseExactJson } from "#core/json/exact-json.ts";
import { jsonObjectText, jsonStringText } from "./json-text.ts";

describe("jsonStringText", () => {
  test("says the same as JSON.stringify for every string", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (text) => {
        expect(jsonStringText(text)).toBe(JSON.stringify(text));
      }),
    );
  });

  test("writes a lone surrogate as an escape, so that it doesn't become U+FFFD on the way", () => {
    const text = jsonStringText("a\ud800");
    expect(text).toBe('"a\\ud800"');
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
  });
});

describe("jsonObjectText", () => {
  test("is what JSON.stringify writes with two blanks of indentation, nested too", () => {
    const inner = jsonObjectText(
      [
        ["tissue", '"Liver"'],
        ["old", "null"],
      ],
      1,
    );
    const text = jsonObjectText([
      ["project", '"project-x"'],
      ["properties", inner],
    ]);
    expect(text).toBe(
      JSON.stringify({ project: "project-x", properties: { tissue: "Liver", old: null } }, null, 2),
    );
    expect(jsonObjectText([])).toBe("{}");
  });

  test("reading what was written gives every key, its order and its value's text back", () => {
    const key = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("__proto__", "constructor", "2", "1"),
    );
    const entry = fc.tuple(key, fc.oneof(fc.json(), fc.constantFrom("1.50", "12345678901234567890", '""')));
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([name]) => name }), (entries) => {
        const { value, members } = parseExactJson(jsonObjectText(entries));
        if (!isJsonObject(value)) throw new Error("not an object");
        expect(members(value).map((member) => [member.key, member.source])).toEqual(entries);
      }),
    );
  });
});
