import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrayElements, objectMembers, rawJson, writeJson } from "./json-text.ts";

describe("JSON as text", () => {
  test("members keep the order of the text, even those whose names are numbers", () => {
    expect([...(objectMembers('{"b":1,"10":2,"2":3,"a":4}')?.keys() ?? [])]).toEqual(["b", "10", "2", "a"]);
  });

  test("values keep their spelling", () => {
    const members = objectMembers(
      ' { "n" : 1.50 , "big":12345678901234567890,"o": {"a":[1, "]}"]} , "s":"a\\"}b" } ',
    );
    expect(Object.fromEntries(members ?? [])).toEqual({
      n: "1.50",
      big: "12345678901234567890",
      o: '{"a":[1, "]}"]}',
      s: '"a\\"}b"',
    });
  });

  test("of a name that comes twice the last value counts, in the first place", () => {
    expect([...(objectMembers('{"a":1,"b":2,"a":3}') ?? [])]).toEqual([
      ["a", "3"],
      ["b", "2"],
    ]);
  });

  test("__proto__ is a name like any other", () => {
    expect(objectMembers('{"__proto__":"x"}')?.get("__proto__")).toBe('"x"');
  });

  test("another kind of value has no members and no elements", () => {
    expect(objectMembers("[1]")).toBeNull();
    expect(objectMembers("null")).toBeNull();
    expect(arrayElements('{"a":1}')).toBeNull();
  });

  test("for every object the members parse to what JSON.parse gives", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()),
        fc.nat(3),
        (object, indent) => {
          const members = objectMembers(JSON.stringify(object, null, indent)) ?? new Map<string, string>();
          expect(members.size).toBe(Object.keys(object).length);
          for (const [name, text] of members)
            expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(object[name])));
        },
      ),
    );
  });

  test("for every array the elements parse to what JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(3), (list, indent) => {
        const elements = arrayElements(JSON.stringify(list, null, indent)) ?? [];
        expect(elements.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });

  test("writing lets raw text through and leaves undefined members out", () => {
    expect(writeJson({ a: rawJson("1.50"), b: undefined, c: [rawJson('{"__proto__":1}'), null, "ü"] })).toBe(
      '{"a":1.50,"c":[{"__proto__":1},null,"ü"]}',
    );
  });
});
