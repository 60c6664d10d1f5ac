import { expect, it } from "vitest";
import { planOf, sentItem } from "./run-entry-fixture.ts";
import { chunkKey, storedChunk, storedItem, storedRun } from "./run-record.ts";

it("chunks come in the order of their numbers, and apart from those of another run", () => {
  const keys = [0, 2, 10, 999, 1000].map((number) => chunkKey("run", number));
  expect(keys.toSorted()).toEqual(keys);
  const isOfRun = (key: string) => key >= "run/" && key <= "run/\uffff";
  expect([...keys, chunkKey("run2", 0)].filter(isOfRun)).toEqual(keys);
});

const run = {
  format: 1,
  sequence: 0,
  id: "run",
  connection: "sb",
  account: "curator",
  reason: "",
  startedAtMs: 0,
  total: 2,
  chunkItems: 100,
  end: null,
};

it("a run of a later format, or with impossible counts, isn't read as one of this format", () => {
  expect(storedRun.safeParse(run).success).toBe(true);
  const end = { counts: { verified: -1 }, wasCancelled: false, endedAtMs: 0 };
  for (const damage of [{ format: 2 }, { total: -1 }, { total: 0.5 }, { end }, { end: undefined }]) {
    expect(storedRun.safeParse({ ...run, ...damage }).success).toBe(false);
  }
});

it("a chunk is read with all of its objects or not at all", () => {
  const item = sentItem(planOf(new Map([["a", "1"]]), new Map([["a", "2"]])));
  const chunk = { format: 1, key: "run/000000", run: "run", number: 0, items: [item] };
  expect(storedChunk.safeParse(chunk).success).toBe(true);
  expect(storedChunk.safeParse({ ...chunk, items: [item, { ...item, operations: [5] }] }).success).toBe(
    false,
  );
  expect(storedItem.safeParse({ ...item, base: {} }).success).toBe(false);
});
