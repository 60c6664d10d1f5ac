import fc from "fast-check";
import { expect, test } from "vitest";
import {
  crowdedDraft,
  makeMoves,
  setNull,
  snapshotOf,
  soundDraft,
  typeKey,
  typeValue,
} from "../arbitraries.ts";
import { draftFromSnapshot, draftMetadata } from "../draft/draft.ts";
import { exportedEntries } from "./exported-entries.ts";

test("the draft as it stands is what it wants, without keys that are set to null", () => {
  fc.assert(
    fc.property(soundDraft, (draft) => {
      const entries = exportedEntries(draft, "draft");
      expect(new Map(entries.map(({ key, value }) => [key, value]))).toEqual(draftMetadata(draft));
      expect(entries).toHaveLength(draftMetadata(draft).size);
    }),
  );
});

test("as described is every pair of the base, whatever was typed", () => {
  fc.assert(
    fc.property(crowdedDraft, (draft) => {
      const entries = exportedEntries(draft, "described");
      expect(new Map(entries.map(({ key, value }) => [key, value]))).toEqual(draft.base.metadata);
    }),
  );
});

test("of some rows it is their pairs, in the order of the draft", () => {
  const draft = makeMoves(draftFromSnapshot(snapshotOf({ a: "1", b: "2", c: "3" })), [
    typeValue(0, "one"),
    setNull(1),
    typeKey(3, "d"),
  ]);
  expect(exportedEntries(draft, "draft", [3, 1, 0])).toEqual([
    { key: "a", value: "one" },
    { key: "d", value: "" },
  ]);
  expect(exportedEntries(draft, "described", [3, 1, 0])).toEqual([
    { key: "a", value: "1" },
    { key: "b", value: "2" },
  ]);
});
