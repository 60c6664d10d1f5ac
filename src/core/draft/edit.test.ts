import fc from "fast-check";
import { expect, test } from "vitest";
import {
  crowdedDraft,
  crowdedMove,
  editOfMove,
  exoticDraft,
  exoticMove,
  snapshotOf,
} from "../arbitraries.ts";
import { type Draft, draftFromSnapshot } from "./draft.ts";
import {
  applyEdit,
  changesBetween,
  type Edit,
  joinEdits,
  reverseEdit,
  toggleRemoved,
  typeInCell,
} from "./edit.ts";

const anyDraft = fc.oneof(crowdedDraft, exoticDraft);
const anyMove = fc.oneof(crowdedMove, exoticMove);

/** All of a draft except the next row id, which an undo doesn't restore. */
function contentOf({ rows, base }: Draft) {
  return { rows, base };
}

test("[E1] an edit and then its reverse give the draft back", () => {
  fc.assert(
    fc.property(anyDraft, anyMove, (draft, move) => {
      const edit = editOfMove(draft, move);
      if (!edit) return;
      expect(contentOf(applyEdit(applyEdit(draft, edit), reverseEdit(edit)))).toEqual(contentOf(draft));
      expect(reverseEdit(reverseEdit(edit))).toEqual(edit);
    }),
  );
});

test("[E1] an edit of many rows, some of which come and go, and its reverse", () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, (draft, other) => {
      const edit: Edit = {
        changes: changesBetween(draft.rows, other.rows),
        base: { before: draft.base, after: other.base },
      };
      const after = applyEdit(draft, edit);
      expect(contentOf(after)).toEqual(contentOf(other));
      expect(contentOf(applyEdit(after, reverseEdit(edit)))).toEqual(contentOf(draft));
    }),
  );
});

test("[E7] typing in the empty last row makes it a row", () => {
  const draft = draftFromSnapshot(snapshotOf({ a: "1" }));
  const edit = typeInCell(draft, draft.nextRowId, "value", "x");
  expect(edit && applyEdit(draft, edit).rows[1]).toEqual({
    id: 1,
    original: undefined,
    key: "",
    value: "x",
    isRemoved: false,
  });
});

test("[E7] typing nothing in a row that isn't there makes none", () => {
  const draft = draftFromSnapshot(snapshotOf({}));
  expect(typeInCell(draft, draft.nextRowId, "key", "")).toBeUndefined();
  expect(toggleRemoved(draft, draft.nextRowId)).toBeUndefined();
});

test("[E4] typing what stands there is no edit", () => {
  const draft = draftFromSnapshot(snapshotOf({ a: "1\r\n2" }));
  expect(typeInCell(draft, 0, "key", "a")).toBeUndefined();
  expect(typeInCell(draft, 0, "value", "1\n2")).toBeUndefined();
});

test("[E8] a value that isn't a string can't be typed over, but its key can, and it can be set to null", () => {
  const draft = draftFromSnapshot(snapshotOf({ a: { type: "number", json: "1" } }));
  expect(typeInCell(draft, 0, "value", "2")).toBeUndefined();
  expect(typeInCell(draft, 0, "key", "b")?.changes[0]?.after?.value).toEqual({ type: "number", json: "1" });
  expect(toggleRemoved(draft, 0)?.changes[0]?.after?.isRemoved).toBe(true);
});

test("[E9] two edits joined do what they do one after the other", () => {
  fc.assert(
    fc.property(anyDraft, anyMove, anyMove, anyDraft, (draft, move, nextMove, other) => {
      const first = editOfMove(draft, move);
      if (!first) return;
      const between = applyEdit(draft, first);
      const second = editOfMove(between, nextMove) ?? {
        changes: changesBetween(between.rows, other.rows),
        base: { before: between.base, after: other.base },
      };
      const joined = joinEdits(first, second);
      const after = applyEdit(draft, joined);
      expect(contentOf(after)).toEqual(contentOf(applyEdit(between, second)));
      expect(contentOf(applyEdit(after, reverseEdit(joined)))).toEqual(contentOf(draft));
    }),
  );
});

test("[D3] a row that was undone leaves its id unused", () => {
  const draft = draftFromSnapshot(snapshotOf({}));
  const edit = typeInCell(draft, 0, "key", "a");
  expect(edit && applyEdit(applyEdit(draft, edit), reverseEdit(edit))).toEqual({ ...draft, nextRowId: 1 });
});
