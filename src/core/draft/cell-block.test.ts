import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exoticDraft, snapshotOf } from "../arbitraries.ts";
import { isForeign, type MetadataValue } from "../object/metadata.ts";
import {
  blockTexts,
  type CellBlock,
  fillBlock,
  fillBlockDown,
  fillBlockFrom,
  fillBlockRight,
  landTexts,
  toggleRowsRemoved,
} from "./cell-block.ts";
import { type Draft, draftFromSnapshot, findRow } from "./draft.ts";
import { applyEdit, reverseEdit } from "./edit.ts";

function draftOf(pairs: Record<string, MetadataValue>, removed: readonly string[] = []): Draft {
  const draft = draftFromSnapshot(snapshotOf(pairs));
  return { ...draft, rows: draft.rows.map((row) => ({ ...row, isRemoved: removed.includes(row.key) })) };
}

const draft = draftOf({ a: "1", b: { type: "number", json: "2.0" }, c: "3", d: "4" }, ["d"]);
const all: CellBlock = { rowIds: [0, 1, 2, 3], cells: ["key", "value"] };

const anyBlock = exoticDraft.chain((edited) =>
  fc.record({
    draft: fc.constant(edited),
    block: fc.record({
      rowIds: fc.subarray([...edited.rows.map(({ id }) => id), edited.nextRowId]),
      cells: fc.constantFrom<CellBlock["cells"]>(["key"], ["value"], ["key", "value"]),
    }),
  }),
);

describe("single cells of several rows", () => {
  const picked: CellBlock = {
    rowIds: [0, 2],
    cells: ["key", "value"],
    cellsOf: new Map([
      [0, ["key"]],
      [2, ["value"]],
    ]),
  };

  it("are the only ones that a change reaches, and that are read", () => {
    const { edit, changed, skipped } = fillBlock(draft, picked, "x");
    expect(applyEdit(draft, edit).rows.map(({ value }) => value)).toEqual([
      "1",
      draft.rows[1]?.value,
      "x",
      "4",
    ]);
    expect([changed, skipped.key]).toEqual([1, 1]);
    expect(blockTexts(draft, picked)).toEqual([["a"], ["3"]]);
    expect(applyEdit(draft, fillBlockDown(draft, picked).edit).rows[2]?.value).toBe("1");
  });
});

describe("one text into a block", () => {
  it("lands in every value to the letter, and leaves keys, values that aren't text and rows set to null", () => {
    const { edit, changed, skipped } = fillBlock(draft, all, " 007\r\n");
    const after = applyEdit(draft, edit);
    expect(after.rows.map(({ key }) => key)).toEqual(["a", "b", "c", "d"]);
    expect(after.rows.map(({ value }) => value)).toEqual([
      " 007\r\n",
      { type: "number", json: "2.0" },
      " 007\r\n",
      "4",
    ]);
    expect(changed).toBe(2);
    expect(skipped).toEqual({ "not-text": 1, removed: 2, key: 3 });
  });

  it("touches no cell outside the block, and can be taken back", () => {
    fc.assert(
      fc.property(anyBlock, fc.string(), ({ draft, block }, text) => {
        const { edit, changed } = fillBlock(draft, block, text);
        const after = applyEdit(draft, edit);
        expect(edit.changes).toHaveLength(changed);
        for (const row of after.rows) {
          const before = findRow(draft, row.id);
          const isMeant = block.rowIds.includes(row.id) && block.cells.includes("value");
          const isOpen = before !== undefined && !before.isRemoved && !isForeign(before.value);
          expect(row).toEqual(isMeant && isOpen ? { ...before, value: text } : before);
        }
        expect(applyEdit(after, reverseEdit(edit)).rows).toEqual(draft.rows);
      }),
    );
  });
});

describe("filling down", () => {
  it("takes the first row's value", () => {
    const { edit, changed } = fillBlockDown(draft, { rowIds: [2, 0], cells: ["value"] });
    expect(applyEdit(draft, edit).rows.map(({ value }) => value)[0]).toBe("3");
    expect(changed).toBe(1);
  });

  it("copies nothing that isn't text", () => {
    const { edit, skipped } = fillBlockDown(draft, { rowIds: [1, 0, 2], cells: ["value"] });
    expect(edit.changes).toEqual([]);
    expect(skipped).toEqual({ "not-text": 2, removed: 0, key: 0 });
  });
});

describe("a block that lands on one of its shape", () => {
  it("gives every cell its text, keys too", () => {
    const block: CellBlock = { rowIds: [2, 0], cells: ["key", "value"] };
    const { edit, changed } = landTexts(draft, block, [
      ["x", " y"],
      ["a", ""],
    ]);
    const after = applyEdit(draft, edit);
    expect(after.rows.map(({ key, value }) => [key, value])).toEqual([
      ["a", ""],
      ["b", { type: "number", json: "2.0" }],
      ["x", " y"],
      ["d", "4"],
    ]);
    expect(changed).toBe(3);
  });

  it("of its own texts changes nothing", () => {
    fc.assert(
      fc.property(anyBlock, ({ draft, block }) => {
        const known = { ...block, rowIds: block.rowIds.filter((id) => findRow(draft, id)) };
        const texts = blockTexts(draft, known);
        expect(texts).toHaveLength(known.rowIds.length);
        expect(landTexts(draft, known, texts).edit.changes).toEqual([]);
      }),
    );
  });
});

describe("setting rows to null", () => {
  it("sets those that aren't, and takes it back where all are", () => {
    const once = applyEdit(draft, toggleRowsRemoved(draft, [0, 3]));
    expect(once.rows.map(({ isRemoved }) => isRemoved)).toEqual([true, false, false, true]);
    const twice = applyEdit(once, toggleRowsRemoved(once, [0, 3]));
    expect(twice.rows.map(({ isRemoved }) => isRemoved)).toEqual([false, false, false, false]);
  });
});

describe("filling from other cells", () => {
  it("repeats the values of the source for as many rows as there are", () => {
    const { edit, changed, skipped } = fillBlockFrom(
      draftOf({ a: "1", b: "2", c: "3", d: "4", e: "5" }),
      [0, 1],
      {
        rowIds: [2, 3, 4],
        cells: ["value"],
      },
    );
    expect(edit.changes.map(({ after }) => after?.value)).toEqual(["1", "2", "1"]);
    expect(changed).toBe(3);
    expect(skipped).toEqual({ "not-text": 0, removed: 0, key: 0 });
  });

  it("skips what comes from a value that isn't text, and never fills a key", () => {
    const { edit, skipped } = fillBlockFrom(draft, [1], all);
    expect(edit.changes).toEqual([]);
    expect(skipped.key).toBeGreaterThan(0);
  });

  it("copies keys into their values to the right", () => {
    const { edit, skipped } = fillBlockRight(draft, all);
    expect(applyEdit(draft, edit).rows.map(({ value }) => value)).toEqual([
      "a",
      { type: "number", json: "2.0" },
      "c",
      "4",
    ]);
    expect(skipped).toEqual({ "not-text": 1, removed: 1, key: 0 });
  });
});
