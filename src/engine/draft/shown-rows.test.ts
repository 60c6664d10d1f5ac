import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crowdedDraft, makeMoves, setNull, snapshotOf, typeKey, typeValue } from "#core/arbitraries.ts";
import { type Draft, draftFromSnapshot } from "#core/draft/draft.ts";
import { ROW_FILTERS } from "#core/draft/row-filter.ts";
import type { Issue } from "#core/lint/issue.ts";
import { createRowCounter, createRowView, type WantedRows } from "./shown-rows.ts";

const ALL: WantedRows = { text: "", only: undefined, sort: undefined, standardKeys: undefined };

const described = draftFromSnapshot(snapshotOf({ a: "Liver", b: "2", c: "liver ", d: "1" }));

function stateOf(draft: Draft, issues: readonly Issue[] = []) {
  return { draft, issues, rowIds: draft.rows.map(({ id }) => id) };
}

const issueAt = (rowId: number): Issue => ({
  code: "not-nfc",
  severity: "warn",
  place: { rowId, cell: "value" },
  key: "",
});

describe("the rows shown", () => {
  it("are all of them, the very list, where nothing is asked for", () => {
    const state = stateOf(described);
    expect(createRowView(state, ALL)(state)).toBe(state.rowIds);
  });

  it("pass by their text when the filter is set, and stay when that is typed over", () => {
    const rowsOf = createRowView(stateOf(described), { ...ALL, text: "LIVER" });
    const before = rowsOf(stateOf(described));
    expect(before).toEqual([0, 2]);
    const after = rowsOf(stateOf(makeMoves(described, [typeValue(0, "kidney")])));
    expect(after).toBe(before);
  });

  it("in a state stay when they leave it, are joined by those that enter it, and by new ones", () => {
    const changed = makeMoves(described, [typeValue(3, "9")]);
    const rowsOf = createRowView(stateOf(changed), { ...ALL, only: "changed" });
    expect(rowsOf(stateOf(changed))).toEqual([3]);
    const undone = makeMoves(changed, [typeValue(3, "1")]);
    expect(rowsOf(stateOf(undone))).toEqual([3]);
    const more = makeMoves(undone, [setNull(1), typeKey(4, "new")]);
    expect(rowsOf(stateOf(more))).toEqual([1, 3, 4]);
  });

  it("with keys of one's own are told from standard ones, where there are any", () => {
    const wanted: WantedRows = { ...ALL, only: "custom", standardKeys: new Set(["a", "d"]) };
    expect(createRowView(stateOf(described), wanted)(stateOf(described))).toEqual([1, 2]);
    const unknown = { ...wanted, standardKeys: undefined };
    expect(createRowView(stateOf(described), unknown)(stateOf(described))).toEqual([]);
  });

  it("pass by text and state together", () => {
    const touched = makeMoves(described, [setNull(0), setNull(1)]);
    const rowsOf = createRowView(stateOf(touched), { ...ALL, text: "liver", only: "null" });
    expect(rowsOf(stateOf(touched))).toEqual([0]);
  });

  it("don't jump while they are typed in; new ones stand last, in the order they came", () => {
    const rowsOf = createRowView(stateOf(described), {
      ...ALL,
      sort: { by: "value", direction: "ascending" },
    });
    const before = rowsOf(stateOf(described));
    expect(before).toEqual([3, 1, 0, 2]);
    const typed = makeMoves(described, [typeValue(3, "zzz")]);
    expect(rowsOf(stateOf(typed))).toBe(before);
    const added = makeMoves(typed, [typeKey(4, "0"), typeKey(5, "00")]);
    expect(rowsOf(stateOf(added))).toEqual([3, 1, 0, 2, 4, 5]);
  });

  it("lose a row that goes from the draft", () => {
    const added = makeMoves(described, [typeKey(4, "new")]);
    const rowsOf = createRowView(stateOf(described), { ...ALL, text: "liver" });
    expect(rowsOf(stateOf(added))).toEqual([0, 2, 4]);
    expect(rowsOf(stateOf(described))).toEqual([0, 2]);
  });
});

describe("the rows in a state", () => {
  const touched = makeMoves(described, [setNull(0), typeValue(1, "x"), typeKey(4, "new")]);
  const state = stateOf(touched, [issueAt(2), issueAt(2), issueAt(3)]);

  it("are counted", () => {
    expect(createRowCounter("changed")(state)).toBe(3);
    expect(createRowCounter("null")(state)).toBe(1);
    expect(createRowCounter("issues")(state)).toBe(2);
    expect(createRowCounter("custom", new Set(["a"]))(state)).toBe(4);
    expect(createRowCounter("custom")(state)).toBe(0);
  });

  it("are the same in number, whatever was counted before", () => {
    fc.assert(
      fc.property(
        fc.array(crowdedDraft, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...ROW_FILTERS),
        (drafts, filter) => {
          const count = createRowCounter(filter, new Set(["a", "b"]));
          for (const draft of drafts) {
            const anew = createRowCounter(filter, new Set(["a", "b"]));
            expect(count(stateOf(draft))).toBe(anew(stateOf(draft)));
          }
        },
      ),
    );
  });
});
