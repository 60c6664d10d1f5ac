import { expect, test } from "vitest";
import { type Move, makeMoves, setNull, snapshotOf, typeKey, typeValue } from "../arbitraries.ts";
import type { MetadataValue } from "../object/metadata.ts";
import { draftFromSnapshot, draftMetadata, isPair } from "./draft.ts";
import { applyEdit } from "./edit.ts";
import { conflictRow, rebaseDraft, takeTheirs } from "./rebase.ts";

type Pairs = Readonly<Record<string, MetadataValue>>;

function rebaseOf(base: Pairs, moves: readonly Move[], theirs: Pairs) {
  const draft = makeMoves(draftFromSnapshot(snapshotOf(base)), moves);
  const rebase = rebaseDraft(draft, snapshotOf(theirs));
  return { ...rebase, draft: applyEdit(draft, rebase.edit) };
}

test("[R7] a key in several rows is a conflict where others changed it", () => {
  const after = rebaseOf({ a: "1" }, [typeKey(1, "a"), typeValue(1, "mine")], { a: "2" });
  expect(after.conflicts).toEqual([{ key: "a", base: "1", theirs: "2", mine: "1" }]);
  expect(after.draft.rows.map((row) => row.value)).toEqual(["1", "mine"]);
});

test("[R8] a rename that others made too is no change any more", () => {
  const after = rebaseOf({ a: "1" }, [typeKey(0, "b")], { b: "1" });
  expect(after.conflicts).toEqual([]);
  expect(after.draft.rows).toEqual([
    { id: 0, original: { key: "b", value: "1" }, key: "b", value: "1", isRemoved: false },
  ]);
});

test("[R8] a rename whose old key others removed is an added row", () => {
  const after = rebaseOf({ a: "1" }, [typeKey(0, "b")], {});
  expect(after.conflicts).toEqual([]);
  expect(after.draft.rows).toEqual([{ id: 0, original: undefined, key: "b", value: "1", isRemoved: false }]);
});

test("[R2] a rename to a key that others added is a conflict of that key, without a duplicate", () => {
  const after = rebaseOf({ a: "1" }, [typeKey(0, "b")], { a: "1", b: "2" });
  expect(after.conflicts).toEqual([{ key: "b", base: undefined, theirs: "2", mine: "1" }]);
  expect(after.draft.rows.filter(isPair)).toHaveLength(1);
  const [conflict] = after.conflicts;
  const settled = conflict && applyEdit(after.draft, takeTheirs(after.draft, conflict));
  expect(settled && [...draftMetadata(settled)]).toEqual([["b", "2"]]);
});

test("[R1] a swap of two keys with one value survives another person's change to one of them", () => {
  const after = rebaseOf({ a: "1", b: "1" }, [typeKey(0, "b"), typeKey(1, "a")], { a: "5", b: "1" });
  expect([...draftMetadata(after.draft)].sort()).toEqual([
    ["a", "5"],
    ["b", "1"],
  ]);
});

test("[R1] in a swap each row keeps the key that was typed in it", () => {
  const after = rebaseOf({ a: "1", b: "1" }, [typeKey(0, "b"), typeKey(1, "a")], { a: "5", b: "1" });
  expect(after.draft.rows.map((row) => [row.id, row.key, row.value])).toEqual([
    [0, "b", "1"],
    [1, "a", "5"],
  ]);
});

test("[R1] a row set to null goes when others removed its pair too", () => {
  const after = rebaseOf({ a: "1" }, [setNull(0)], {});
  expect(after.conflicts).toEqual([]);
  expect(after.draft.rows).toEqual([]);
});

test("[R7] an added row under a null keeps its text beside the pair that others added", () => {
  const after = rebaseOf({}, [typeKey(0, "a"), typeValue(0, "mine"), setNull(0)], { a: "theirs" });
  expect(draftMetadata(after.draft)).toEqual(new Map([["a", "theirs"]]));
  expect(after.draft.rows.map((row) => [row.value, row.isRemoved])).toEqual([
    ["mine", true],
    ["theirs", false],
  ]);
});

test("[R2] a chain of renames keeps its wishes while others change the keys in it", () => {
  const after = rebaseOf({ a: "1", b: "2" }, [typeKey(1, "c"), typeKey(0, "b")], { a: "9", b: "2" });
  expect(after.conflicts).toEqual([{ key: "a", base: "1", theirs: "9", mine: undefined }]);
  expect(new Map(draftMetadata(after.draft))).toEqual(
    new Map([
      ["b", "1"],
      ["c", "2"],
    ]),
  );
  const [conflict] = after.conflicts;
  const settled = conflict && applyEdit(after.draft, takeTheirs(after.draft, conflict));
  expect(settled && draftMetadata(settled)).toEqual(
    new Map([
      ["a", "9"],
      ["b", "1"],
      ["c", "2"],
    ]),
  );
});

test("[R1] an added row becomes the row of the pair that others added under the same key", () => {
  const after = rebaseOf({}, [typeKey(0, "a"), typeValue(0, "1")], { a: "1" });
  expect(after.conflicts).toEqual([]);
  expect(after.draft.rows).toEqual([
    { id: 0, original: { key: "a", value: "1" }, key: "a", value: "1", isRemoved: false },
  ]);
});

test("[R9] under a null stands theirs, unless something was typed there", () => {
  const untyped = rebaseOf({ a: "1" }, [setNull(0)], { a: "2" });
  expect(untyped.conflicts).toEqual([{ key: "a", base: "1", theirs: "2", mine: undefined }]);
  expect(draftMetadata(makeMoves(untyped.draft, [setNull(0)])).get("a")).toBe("2");
  const typed = rebaseOf({ a: "1" }, [typeValue(0, "mine"), setNull(0)], { a: "2" });
  expect(draftMetadata(makeMoves(typed.draft, [setNull(0)])).get("a")).toBe("mine");
});

test("[R2] a conflict can be seen in the row that holds the key, else in the row it was described in", () => {
  const held = rebaseOf({ a: "1" }, [typeValue(0, "2")], { a: "3" });
  const [conflict] = held.conflicts;
  expect(conflict && conflictRow(held.draft, conflict)?.id).toBe(0);
  const swapped = rebaseOf({ a: "1", b: "2" }, [typeKey(0, "b"), typeKey(1, "a")], { a: "1", b: "9" });
  const [other] = swapped.conflicts;
  expect(other?.key).toBe("b");
  expect(other && conflictRow(swapped.draft, other)?.id).toBe(0);
  const gone = rebaseOf({ a: "1" }, [setNull(0)], { a: "3" });
  const [third] = gone.conflicts;
  expect(third && conflictRow(gone.draft, third)?.id).toBe(0);
});
