import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exoticDraft, snapshotOf } from "../arbitraries.ts";
import { draftFromSnapshot, findRow, isSoundDraft, rowOfPair } from "./draft.ts";
import { applyEdit, type Edit, toggleRemoved, typeInCell } from "./edit.ts";
import { revertCells, revertRows } from "./revert.ts";

const described = draftFromSnapshot(snapshotOf({ a: "1", b: { type: "number", json: "2.0" }, c: "3" }));

function edited(...edits: readonly ((draft: typeof described) => Edit | undefined)[]) {
  return edits.reduce((draft, make) => applyEdit(draft, make(draft) ?? { changes: [] }), described);
}

const changed = edited(
  (draft) => typeInCell(draft, 0, "key", "renamed"),
  (draft) => typeInCell(draft, 0, "value", "typed"),
  (draft) => toggleRemoved(draft, 2),
  (draft) => typeInCell(draft, draft.nextRowId, "key", "added"),
);

describe("reverting", () => {
  it("[E14] gives a cell back what was described, and leaves the rest of its row", () => {
    const { changes } = revertCells(changed, { rowIds: [0], cells: ["value"] });
    expect(changes.map(({ after }) => after)).toEqual([{ ...findRow(changed, 0), value: "1" }]);
    expect(revertCells(changed, { rowIds: [1, 2, 3], cells: ["key", "value"] }).changes).toEqual([]);
  });

  it("[E14] gives rows back what was described, keeps removed ones and takes added ones away", () => {
    const after = applyEdit(changed, revertRows(changed, [0, 1, 2, 3]));
    expect(after.rows).toEqual(described.rows);
  });

  it("[E14] touches the rows that it is about, and no other, in any draft", () => {
    fc.assert(
      fc.property(
        exoticDraft.chain((draft) =>
          fc.record({ draft: fc.constant(draft), rowIds: fc.subarray(draft.rows.map(({ id }) => id)) }),
        ),
        ({ draft, rowIds }) => {
          const after = applyEdit(draft, revertRows(draft, rowIds));
          expect(isSoundDraft(after)).toBe(true);
          for (const row of draft.rows) {
            const { original } = row;
            const wanted = !rowIds.includes(row.id)
              ? row
              : original && rowOfPair(row.id, original.key, original.value);
            const { restored: _, ...found } = findRow(after, row.id) ?? {};
            const { restored: __, ...expected } = wanted ?? {};
            expect(found).toEqual(expected);
          }
        },
      ),
    );
  });
});
