import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "#core/arbitraries.ts";
import { isJsonTable, readJson } from "./read-json.ts";

const rowsOf = (text: string) => readJson(text).table.rows;

test("[H1] an object is rows of key and value, what isn't text with its exact JSON", () => {
  expect(rowsOf('{"b": "00123", "1": 1.50, "__proto__": null, "list": [ 1, "x" ]}')).toEqual([
    ["b", "00123"],
    ["1", { type: "number", json: "1.50" }],
    ["__proto__", { type: "null", json: "null" }],
    ["list", { type: "array", json: '[ 1, "x" ]' }],
  ]);
});

test("a key that stands twice is there twice", () => {
  expect(rowsOf('{"a": "1", "a": "2"}')).toEqual([
    ["a", "1"],
    ["a", "2"],
  ]);
});

test("an array of pairs is rows", () => {
  expect(rowsOf('[["a", "1"], ["b", 2.0], [3]]')).toEqual([
    ["a", "1"],
    ["b", { type: "number", json: "2.0" }],
    [{ type: "number", json: "3" }],
  ]);
});

test("records are rows under a header of their keys; what one lacks is blank", () => {
  const { table, shape } = readJson('[{"key":"a","value":"1"},{"value":"2","note":"n"}]');
  expect(table.rows).toEqual([
    ["key", "value", "note"],
    ["a", "1"],
    ["", "2", "n"],
  ]);
  expect(shape).toBe("records");
});

test("[H1] any pairs of texts come back, as object, as pairs and as records", () => {
  const pairs = fc.uniqueArray(fc.tuple(anyText, anyText), { selector: ([key]) => key, minLength: 1 });
  fc.assert(
    fc.property(pairs, (entries) => {
      const members = entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
      expect(rowsOf(`{${members.join(",")}}`)).toEqual(entries);
      expect(rowsOf(JSON.stringify(entries))).toEqual(entries);
      const records = entries.map(([key, value]) => ({ key, value }));
      expect(rowsOf(JSON.stringify(records, null, 2))).toEqual([["key", "value"], ...entries]);
    }),
  );
});

test("what is no JSON is refused with its place", () => {
  expect(() => readJson('{\n  "a": 1,\n}')).toThrow(
    expect.objectContaining({ problem: { code: "not-json", line: 3, column: 1 } }),
  );
});

test.each(["1", '"text"', '["a", "b"]', '[{"a":1}, 2]'])("%s is JSON, but no table", (text) => {
  expect(() => readJson(text)).toThrow(expect.objectContaining({ problem: { code: "not-a-table" } }));
  expect(isJsonTable(text)).toBe(false);
});

test.each(['{"a":1}', ' [["a"]]', "[]"])("%s is a table", (text) => expect(isJsonTable(text)).toBe(true));

test("[F-X19] records that each have a key of their own are refused with the limit before they fill the memory", () => {
  const text = JSON.stringify(Array.from({ length: 4000 }, (_, index) => ({ [`k${index}`]: "v" })));
  expect(text.length).toBeLessThan(71_000);
  expect(() => readJson(text)).toThrow(
    expect.objectContaining({ problem: { code: "too-many-cells", cellLimit: 6_000_000 } }),
  );
  expect(isJsonTable(text)).toBe(true);
});
