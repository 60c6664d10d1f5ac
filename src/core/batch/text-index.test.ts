import fc from "fast-check";
import { expect, test } from "vitest";
import { createTextIndex, hashOfText } from "./text-index.ts";

test("[N1] finds each text under its own place, like a map, whatever the texts are", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 4 });
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 80 }), fc.array(anyText), (texts, others) => {
      const list: string[] = [];
      const index = createTextIndex(list);
      const map = new Map<string, number>();
      for (const text of texts) {
        expect(index.find(text, hashOfText(text))).toBe(map.get(text));
        list.push(text);
        index.add(text, list.length - 1, hashOfText(text));
        map.set(text, list.length - 1);
      }
      for (const text of [...texts, ...others, "__proto__", ""]) {
        expect(index.find(text, hashOfText(text))).toBe(map.get(text));
      }
    }),
  );
});

test("[N1] texts that all have one hash are still found, also while there are thousands of them", () => {
  const list: string[] = [];
  const index = createTextIndex(list);
  for (let place = 0; place < 5000; place += 1) {
    list.push(`text ${place}`);
    index.add(`text ${place}`, place, 7);
  }
  expect([0, 199, 200, 4999].map((place) => index.find(`text ${place}`, 7))).toEqual([0, 199, 200, 4999]);
  expect(index.find("elsewhere", 7)).toBeUndefined();
  list.push("text 0");
  index.add("text 0", 5000, 7);
  expect(index.find("text 0", 7)).toBe(5000);
});

test("a search in a crowded index, too, finds what is there and nothing else", () => {
  const list = Array.from({ length: 199 }, (_, place) => `text ${place}`);
  const index = createTextIndex(list);
  for (const [place, text] of list.entries()) index.add(text, place, 7);
  list.push("last");
  index.add("last", 199, 8);
  expect(index.find("elsewhere", 7)).toBeUndefined();
  expect([index.find("last", 8), index.find("text 198", 7)]).toEqual([199, 198]);
});

test("equal texts have one hash, however they came about; long texts are told apart by their ends, and by themselves", () => {
  expect(hashOfText(["a", "b"].join("") + "c".repeat(20))).toBe(hashOfText(`ab${"c".repeat(20)}`));
  const long = (middle: string, end = "") => `${"x".repeat(200)}${middle}${"y".repeat(200)}${end}`;
  expect(hashOfText(long("1"))).toBe(hashOfText(long("2")));
  expect(hashOfText(long("1", "a"))).not.toBe(hashOfText(long("1", "b")));
  const list = [long("1"), long("2")];
  const index = createTextIndex(list);
  for (const [place, text] of list.entries()) index.add(text, place, hashOfText(text));
  expect(list.map((text) => index.find(text, hashOfText(text)))).toEqual([0, 1]);
});
