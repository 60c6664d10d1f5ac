import { describe, expect, it } from "vitest";
import { snapshotOf } from "../arbitraries.ts";
import { draftFromSnapshot } from "./draft.ts";
import { landingOf, readLikePairs } from "./paste-block.ts";

const draft = draftFromSnapshot(snapshotOf({ a: "1", b: "2", c: "3", d: "4" }));
const shown = [0, 2, 1, 3];
const at = (rowId: number, cell: "key" | "value" = "value") => ({ rowIds: [rowId], cells: [cell] });

describe("where pasted texts land", () => {
  it("is from the cell downwards, in the order shown", () => {
    expect(landingOf(draft, shown, at(2), [["x"], ["y"]])).toEqual({
      block: { rowIds: [2, 1], cells: ["value"] },
      texts: [["x"], ["y"]],
    });
  });

  it("is on the selected cells as often as the texts fit", () => {
    const selected = { rowIds: [0, 2, 1, 3], cells: ["value"] as const };
    expect(landingOf(draft, shown, selected, [["x"], ["y"]])?.texts).toEqual([["x"], ["y"], ["x"], ["y"]]);
    expect(landingOf(draft, shown, selected, [["x"], ["y"], ["z"]])?.block.rowIds).toEqual([0, 2, 1]);
  });

  it("is right and down from a key, as long as every key stays as it is", () => {
    const pairs = [
      ["a", "x"],
      ["c", "y"],
    ];
    expect(landingOf(draft, shown, at(0, "key"), pairs)?.block).toEqual({
      rowIds: [0, 2],
      cells: ["key", "value"],
    });
    expect(landingOf(draft, shown, at(2, "key"), pairs)).toBeUndefined();
  });

  it("is nowhere past the last pair or the last column, nor for rows of different widths", () => {
    expect(landingOf(draft, shown, at(3), [["x"], ["y"]])).toBeUndefined();
    expect(landingOf(draft, shown, at(0), [["x", "y"]])).toBeUndefined();
    expect(landingOf(draft, shown, at(0, "key"), [["a", "x"], ["c"]])).toBeUndefined();
    expect(landingOf(draft, shown, at(9), [["x"], ["y"]])).toBeUndefined();
    expect(landingOf(draft, shown, at(0), [])).toBeUndefined();
  });
});

describe("lines that name keys", () => {
  it("are pairs and no column of values", () => {
    expect(readLikePairs([["tissue=Lung"], ["batch = B7"]])).toBe(true);
    expect(readLikePairs([["tissue: Lung"], [""], ["batch: B7"]])).toBe(true);
    expect(readLikePairs([["{"], ['  "tissue": "Lung"'], ["}"]])).toBe(true);
    expect(readLikePairs([["Lung"], ["Liver"]])).toBe(false);
    expect(readLikePairs([["a=b c"]])).toBe(false);
    expect(readLikePairs([["12:30"], ["Lung"]])).toBe(false);
  });
});
