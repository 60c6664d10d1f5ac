import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDeeds, anySnapshot, doAll, memoryBegunOn, PLACE, plainMemory } from "#trials/draft-fixture.ts";
import { draftFileText, draftFromFileText, rawFileText } from "./draft-file.ts";

test("a draft comes back from its file as it was, with its whole history", async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, anyDeeds, async (snapshot, deeds) => {
      const memory = doAll(memoryBegunOn(snapshot), deeds);
      const again = await draftFromFileText(draftFileText(PLACE, memory, 1));
      if (again.kind !== "draft") throw new Error(again.detail);
      expect(plainMemory(again.memory)).toEqual(plainMemory(memory));
    }),
  );
});

test.each(["", "{}", "null", "[1]", '{"head":{"format":1}}', "no JSON"])(
  "%j is no draft's file",
  async (text) => {
    expect(await draftFromFileText(text)).toMatchObject({ kind: "unreadable", problem: "damaged" });
  },
);

test("a file of a newer version is told apart from a damaged one", async () => {
  expect(await draftFromFileText('{"head":{"format":2}}')).toMatchObject({ problem: "newer-format" });
});

test("whatever a damaged record holds can be put into a file", () => {
  const raw = { head: new Map([["__proto__", 1n]]), parts: new Set([undefined]) };
  expect(JSON.parse(rawFileText(raw))).toEqual({ head: [["__proto__", "1"]], parts: [null] });
});
