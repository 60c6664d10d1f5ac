import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMetadata, crowdedDraft, crowdedSnapshot, exoticDraft, snapshotOf } from "../arbitraries.ts";
import {
  countPairs,
  createRow,
  type Draft,
  draftFromSnapshot,
  draftMetadata,
  findRow,
  isBlank,
  isPair,
  isSoundDraft,
  rowIndex,
  rowState,
} from "./draft.ts";
import { applyEdit, toggleRemoved, typeInCell } from "./edit.ts";
import { rebaseDraft } from "./rebase.ts";

function edited(draft: Draft, ...edits: ((draft: Draft) => ReturnType<typeof typeInCell>)[]): Draft {
  return edits.reduce((current, make) => {
    const edit = make(current);
    return edit ? applyEdit(current, edit) : current;
  }, draft);
}

test("[D1] the draft of a snapshot wants what was described, in its order", () => {
  fc.assert(
    fc.property(anyMetadata, (metadata) => {
      const draft = draftFromSnapshot(snapshotOf(metadata));
      expect([...draftMetadata(draft)]).toEqual([...metadata]);
      expect(countPairs(draft)).toBe(metadata.size);
      expect(draft.rows.every((row) => rowState(row) === "same")).toBe(true);
    }),
  );
});

test("[D2] every pair of the base stays the original of exactly one row", () => {
  fc.assert(
    fc.property(fc.oneof(crowdedDraft, exoticDraft), ({ rows, base }) => {
      const originals = rows.flatMap(({ original }) => (original ? [original] : []));
      expect(originals).toHaveLength(base.metadata.size);
      expect(new Map(originals.map(({ key, value }) => [key, value]))).toEqual(base.metadata);
    }),
  );
});

test("[D3] rows are sorted by id, ids are never used twice, and every row is found by its id", () => {
  fc.assert(
    fc.property(crowdedDraft, (draft) => {
      const ids = draft.rows.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
      expect(ids.every((id) => id < draft.nextRowId)).toBe(true);
      for (const [index, row] of draft.rows.entries()) {
        expect(rowIndex(draft.rows, row.id)).toBe(index);
        expect(findRow(draft, row.id)).toBe(row);
      }
      expect(findRow(draft, draft.nextRowId)).toBeUndefined();
    }),
  );
});

test("[D4] of two rows with one key the first counts, unless it is set to null", () => {
  const draft = edited(
    draftFromSnapshot(snapshotOf({ a: "1" })),
    (current) => typeInCell(current, 1, "key", "a"),
    (current) => typeInCell(current, 1, "value", "2"),
  );
  expect(draftMetadata(draft).get("a")).toBe("1");
  expect(draftMetadata(edited(draft, (current) => toggleRemoved(current, 0))).get("a")).toBe("2");
});

test("[D5] an added row without text counts for nothing, a described one that was emptied does", () => {
  const blank = createRow(7, "", "");
  expect([isBlank(blank), isPair(blank)]).toEqual([true, false]);
  const emptied = { ...blank, original: { key: "a", value: "1" } };
  expect([isBlank(emptied), isPair(emptied)]).toEqual([false, true]);
  expect(isPair(createRow(7, "", "x"))).toBe(true);
});

test("[D6] the state of a row says what became of what was described", () => {
  const same = { id: 0, original: { key: "a", value: "1" }, key: "a", value: "1", isRemoved: false };
  expect(rowState(same)).toBe("same");
  expect(rowState({ ...same, value: "" })).toBe("changed");
  expect(rowState({ ...same, key: "b" })).toBe("changed");
  expect(rowState({ ...same, isRemoved: true })).toBe("removed");
  expect(rowState(createRow(0, "a", "1"))).toBe("added");
});

test("[D7] drafts are sound, whatever was edited in them and whatever they were carried over to", () => {
  fc.assert(
    fc.property(fc.oneof(crowdedDraft, exoticDraft), crowdedSnapshot, (draft, fresh) => {
      expect(isSoundDraft(draft)).toBe(true);
      expect(isSoundDraft(applyEdit(draft, rebaseDraft(draft, fresh).edit))).toBe(true);
    }),
  );
});

test("[D7] a draft with a pair in two rows or in none, or with ids out of order, is not sound", () => {
  const draft = draftFromSnapshot(snapshotOf({ a: "1", b: "2" }));
  const [first, second] = draft.rows;
  if (!first || !second) throw new Error("one row a pair");
  const broken: Draft[] = [
    { ...draft, rows: [first] },
    { ...draft, rows: [first, { ...first, id: 1 }] },
    { ...draft, rows: [second, first] },
    { ...draft, nextRowId: 1 },
    { ...draft, base: snapshotOf({ a: "1", b: "3" }) },
  ];
  expect(broken.map(isSoundDraft)).toEqual(broken.map(() => false));
});
