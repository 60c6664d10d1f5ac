import { expect, test } from "vitest";
import { countPairs, mayBePairs } from "./looks-like-pairs.ts";

test.each([
  ['{"lab_code": "L-7", "rack": "12"}', 2],
  [' {"a": 1} ', 1],
])("%j is %i pairs", async (text, count) => {
  expect(await countPairs(text)).toBe(count);
});

test.each(["", "Liver", "a=b c", "key: value", "{curly}", "{}", "[1, 2]", '{"a": ', "dx is a tool"])(
  "%j is a text like any other",
  async (text) => {
    expect(await countPairs(text)).toBeUndefined();
  },
);

test("most texts aren't even read", () => {
  expect(["a=b", "{x", "dx set_properties f a=b"].map(mayBePairs)).toEqual([false, true, true]);
});
