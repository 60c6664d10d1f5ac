import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { differingMiddles } from "./differing-middles.ts";

test("[T9] what differs is all that isn't common at the start or the end", () => {
  const [one, other] = differingMiddles("liver \ud83d\ude00 1", "liver \ud83d\ude01 1");
  expect(one).toEqual({ charactersBefore: 6, characters: ["\ud83d\ude00"], charactersAfter: 2 });
  expect(other.characters).toEqual(["\ud83d\ude01"]);
  expect(differingMiddles("aaa", "aa")[0].characters).toEqual(["a"]);
  expect(differingMiddles("abcdef", "abXdef", 1)[1]).toEqual({
    charactersBefore: 1,
    characters: ["b", "X", "d"],
    charactersAfter: 2,
  });
});

test("[T9] start, middle and end together are the text", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, fc.nat({ max: 3 }), (text, insertion, end, context) => {
      const other = text + insertion + end;
      const [, middle] = differingMiddles(text + end, other, context);
      const all = Array.from(other);
      const { charactersBefore, characters, charactersAfter } = middle;
      expect(all.slice(charactersBefore, all.length - charactersAfter)).toEqual(characters);
      expect(charactersBefore + characters.length + charactersAfter).toBe(all.length);
    }),
  );
});
