import fc from "fast-check";
import { expect, test } from "vitest";
import { rewriteJson } from "./rewrite-json.ts";

test("every number keeps its digits, every key its place", () => {
  const text =
    ' {"b": 1.50, "a": [12345678901234567890, -0, 1E5, null, true, {"__proto__": 0.10}], "2": "\\u00e9"} ';
  expect(rewriteJson(text)).toBe(
    '{"b":1.50,"a":[12345678901234567890,-0,1E5,null,true,{"__proto__":0.10}],"2":"\u00e9"}',
  );
  expect(rewriteJson(" 1.0 ")).toBe("1.0");
});

test.each(['{"a":1,"a":2}', "{", "", "[".repeat(65) + "]".repeat(65), "{}{}", "\ufeff{}", "NaN"])(
  "what isn't strict JSON is thrown out: %s",
  (text) => {
    expect(() => rewriteJson(text)).toThrow();
  },
);

test("[law] what was written anew says the same, and stays as it is when written again", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const again = rewriteJson(text);
      expect(JSON.parse(again)).toEqual(JSON.parse(text));
      expect(rewriteJson(again)).toBe(again);
    }),
  );
});
