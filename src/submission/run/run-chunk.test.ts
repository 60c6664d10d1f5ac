import { expect, it } from "vitest";
import { chunksOf } from "./run-chunk.ts";
import { trackedItems } from "./run-tools-fixture.ts";

it("every object is in exactly one chunk, in order, and the last chunk has what is left", () => {
  const chunks = chunksOf(trackedItems(5), 2);
  expect(chunks.map(({ number, items }) => [number, items.map((item) => item.number)])).toEqual([
    [0, [0, 1]],
    [1, [2, 3]],
    [2, [4]],
  ]);
  expect(chunksOf(trackedItems(4), 2)).toHaveLength(2);
  expect(chunksOf([], 2)).toEqual([]);
});
