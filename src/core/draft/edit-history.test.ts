import fc from "fast-check";
import { expect, test } from "vitest";
import {
  crowdedDraft,
  crowdedMove,
  editOfMove,
  exoticDraft,
  exoticMove,
  type Move,
  snapshotOf,
} from "../arbitraries.ts";
import { type Draft, draftFromSnapshot, draftMetadata } from "./draft.ts";
import { toggleRemoved, typeInCell } from "./edit.ts";
import {
  abandonSession,
  createHistory,
  type EditHistory,
  endSession,
  hasStep,
  recordEdit,
  redo,
  undo,
} from "./edit-history.ts";
import { setKeys } from "./set-keys.ts";

const anyDraft = fc.oneof(crowdedDraft, exoticDraft);
const anyMoves = fc.array(
  fc.tuple(fc.oneof(crowdedMove, exoticMove), fc.constantFrom(undefined, "first", "second")),
  { maxLength: 12 },
);

function record(history: EditHistory, move: Move, session?: string): EditHistory {
  const edit = editOfMove(history.draft, move);
  return edit ? recordEdit(history, edit, session) : history;
}

function recordAll(history: EditHistory, moves: readonly [Move, string | undefined][]): EditHistory {
  return moves.reduce((current, [move, session]) => record(current, move, session), history);
}

function countSteps(history: EditHistory): number {
  let steps = 0;
  for (let step = history.past; step; step = step.rest) steps += 1;
  return steps;
}

function times(
  history: EditHistory,
  count: number,
  step: (history: EditHistory) => EditHistory,
): EditHistory {
  return Array.from({ length: count }).reduce<EditHistory>(step, history);
}

function contentOf({ rows, base }: Draft) {
  return { rows, base };
}

function typed(history: EditHistory, text: string, session?: string): EditHistory {
  const edit = typeInCell(history.draft, 0, "value", text);
  return edit ? recordEdit(history, edit, session) : history;
}

const start = createHistory(draftFromSnapshot(snapshotOf({ a: "1" })));
const valueIn = (history: EditHistory) => draftMetadata(history.draft).get("a");

test("[E2] undoing all steps gives the first draft, redoing them the last", () => {
  fc.assert(
    fc.property(anyDraft, anyMoves, (draft, moves) => {
      const last = recordAll(createHistory(draft), moves);
      const steps = countSteps(last);
      const first = times(last, steps, undo);
      expect(contentOf(first.draft)).toEqual(contentOf(draft));
      expect(undo(first)).toBe(first);
      const again = times(first, steps, redo);
      expect(contentOf(again.draft)).toEqual(contentOf(last.draft));
      expect(redo(again)).toBe(again);
    }),
  );
});

test("[E2] without sessions every edit is a step", () => {
  fc.assert(
    fc.property(anyDraft, fc.array(crowdedMove, { maxLength: 12 }), (draft, moves) => {
      let history = createHistory(draft);
      const drafts: Draft[] = [];
      for (const move of moves) {
        const edit = editOfMove(history.draft, move);
        if (!edit) continue;
        drafts.push(history.draft);
        history = recordEdit(history, edit);
      }
      for (const before of drafts.toReversed()) {
        history = undo(history);
        expect(contentOf(history.draft)).toEqual(contentOf(before));
      }
    }),
  );
});

test("[E3] the strokes of one session are one step", () => {
  const history = typed(typed(typed(start, "12", "cell"), "123", "cell"), "1234", "cell");
  expect(countSteps(history)).toBe(1);
  expect(valueIn(undo(history))).toBe("1");
  expect(valueIn(redo(undo(history)))).toBe("1234");
});

test("[E3] another session, the end of one, and an undo begin a new step", () => {
  expect(countSteps(typed(typed(start, "12", "one"), "123", "other"))).toBe(2);
  expect(countSteps(typed(endSession(typed(start, "12", "cell")), "123", "cell"))).toBe(2);
  const afterRedo = redo(undo(typed(start, "12", "cell")));
  expect(countSteps(typed(afterRedo, "123", "cell"))).toBe(2);
});

test("[E3] what is typed after an undo doesn't join a step from before it", () => {
  const history = typed(start, "12", "cell");
  const removal = toggleRemoved(history.draft, 0);
  const both = removal ? recordEdit(history, removal) : history;
  const again = typed(undo(both), "123", "cell");
  expect(valueIn(undo(again))).toBe("12");
});

test("[E4] strokes that end where they began leave no step", () => {
  const history = typed(typed(start, "12", "cell"), "1", "cell");
  expect(countSteps(history)).toBe(0);
  expect(contentOf(history.draft)).toEqual(contentOf(start.draft));
});

test("[E4] an edit that changes nothing is no step and forgets nothing", () => {
  const undone = undo(typed(start, "12"));
  expect(recordEdit(undone, { changes: [] })).toBe(undone);
});

test("[E13] a step is part of the history until it is undone, and again once it is redone", () => {
  const draft = draftFromSnapshot(snapshotOf({ a: "1" }));
  const edit = setKeys(draft, new Map([["a", "2"]]));
  const done = recordEdit(createHistory(draft), edit);
  const later = recordEdit(done, setKeys(done.draft, new Map([["b", "3"]])));
  expect(hasStep(createHistory(draft), edit)).toBe(false);
  expect([done, later].map((history) => hasStep(history, edit))).toEqual([true, true]);
  const undone = undo(undo(later));
  expect(hasStep(undone, edit)).toBe(false);
  expect(hasStep(redo(undone), edit)).toBe(true);
});

test("[E5] a new edit forgets what was undone", () => {
  const history = typed(undo(typed(start, "12")), "3");
  expect(redo(history)).toBe(history);
});

test("[E6] abandoning a session takes back its strokes and leaves nothing to redo", () => {
  fc.assert(
    fc.property(anyDraft, anyMoves, fc.array(crowdedMove, { maxLength: 4 }), (draft, moves, strokes) => {
      const before = recordAll(createHistory(draft), moves);
      const during = strokes.reduce((history, move) => record(history, move, "third"), before);
      const after = abandonSession(during, "third");
      expect(contentOf(after.draft)).toEqual(contentOf(before.draft));
      expect(countSteps(after)).toBe(countSteps(before));
      if (during !== before) expect(redo(after)).toBe(after);
    }),
  );
});

test("[E6] a session that isn't open can't be abandoned", () => {
  const history = endSession(typed(start, "12", "cell"));
  expect(abandonSession(history, "cell")).toBe(history);
});

test("[E2] a thousand steps are undone", () => {
  let history = start;
  for (let step = 0; step < 1000; step += 1) history = typed(history, `${step} `);
  expect(valueIn(times(history, 1000, undo))).toBe("1");
});
