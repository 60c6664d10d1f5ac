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
import { draftFromSnapshot } from "./draft.ts";
import { typeInCell } from "./edit.ts";
import { createHistory, type EditHistory, recordEdit, redo, undo } from "./edit-history.ts";
import { historyFromTimeline, timelineOf } from "./timeline.ts";

const anyDraft = fc.oneof(crowdedDraft, exoticDraft);
const anyMoves = fc.array(
  fc.tuple(fc.oneof(crowdedMove, exoticMove), fc.constantFrom(undefined, "first", "second")),
  { maxLength: 12 },
);

/** The rows at every step of a history, from the first to the last. */
function allRows(history: EditHistory): unknown[] {
  let at = history;
  while (at.past) at = undo(at);
  const rows: unknown[] = [at.draft.rows];
  while (at.future) {
    at = redo(at);
    rows.push(at.draft.rows);
  }
  return rows;
}

test("[E12] a history made again from its start and its timeline is the same, undo and redo included", () => {
  fc.assert(
    fc.property(anyDraft, anyMoves, fc.nat({ max: 5 }), (draft, moves, undone) => {
      let history = createHistory(draft);
      for (const [move, session] of moves) {
        const edit = editOfMove(history.draft, move);
        if (edit) history = recordEdit(history, edit, session);
      }
      for (let step = 0; step < undone; step += 1) history = undo(history);

      const again = historyFromTimeline(history.start, timelineOf(history));
      expect(again.draft.rows).toEqual(history.draft.rows);
      expect(timelineOf(again)).toEqual(timelineOf(history));
      expect(allRows(again)).toEqual(allRows(history));
    }),
  );
});

test("[E12] a timeline has the done steps first, and the next one to redo right after them", () => {
  let history = createHistory(draftFromSnapshot(snapshotOf({ a: "1" })));
  const edits = ["2", "3", "4"].map((text) => {
    const edit = typeInCell(history.draft, 0, "value", text);
    if (!edit) throw new Error("typing another text is an edit");
    history = recordEdit(history, edit);
    return edit;
  });
  expect(timelineOf(undo(undo(history)))).toEqual({ edits, doneCount: 1 });
});

test("[E12] ten thousand steps are no deeper than one", () => {
  const edit = { changes: [{ rowId: 1, before: undefined, after: undefined }] };
  let history = createHistory(draftFromSnapshot(snapshotOf({})));
  for (let step = 0; step < 10_000; step += 1) history = recordEdit(history, edit);
  expect(structuredClone(timelineOf(history)).edits).toHaveLength(10_000);
});
