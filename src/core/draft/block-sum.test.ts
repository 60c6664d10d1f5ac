import { expect, it } from "vitest";
import { snapshotOf } from "../arbitraries.ts";
import { sumOfBlock } from "./block-sum.ts";
import { draftFromSnapshot } from "./draft.ts";

it("counts the bytes of all texts of a block, and texts that are the same once", () => {
  const draft = draftFromSnapshot(snapshotOf({ a: "Liver", b: "Liver", c: "肝", d: "" }));
  expect(sumOfBlock(draft, { rowIds: [0, 1, 2], cells: ["value"] })).toEqual({ bytes: 13, distinct: 2 });
  expect(sumOfBlock(draft, { rowIds: [3], cells: ["key", "value"] })).toEqual({ bytes: 1, distinct: 2 });
  expect(sumOfBlock(draft, { rowIds: [], cells: ["value"] })).toEqual({ bytes: 0, distinct: 0 });
});
