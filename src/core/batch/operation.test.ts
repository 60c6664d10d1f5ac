import { expect, test } from "vitest";
import { finishSteps } from "./in-steps.ts";
import { idsInSteps, type Operation, withoutMissing } from "./operation.ts";

const write: Operation = {
  verb: "write",
  source: "cells",
  columns: [
    { key: "a", ids: ["o2", "gone", "o1"], texts: ["2", "x", null] },
    { key: "b", ids: ["o3", "o1"], texts: ["", "1"] },
  ],
};
const isThere = (id: string) => id !== "gone";

test("[N4] an object that isn't there takes its own text along, and the others keep theirs", () => {
  expect(withoutMissing(write, isThere)).toEqual({
    ...write,
    columns: [
      { key: "a", ids: ["o2", "o1"], texts: ["2", null] },
      { key: "b", ids: ["o3", "o1"], texts: ["", "1"] },
    ],
  });
  const set: Operation = { verb: "set", key: "a", value: "", ids: ["gone", "o1"] };
  expect(withoutMissing(set, isThere)).toEqual({ ...set, ids: ["o1"] });
});

test("[N7] a write over several columns names each of its objects once, in their order", () => {
  expect(finishSteps(idsInSteps(write))).toEqual(["o2", "gone", "o1", "o3"]);
  expect(finishSteps(idsInSteps({ ...write, columns: [] }))).toEqual([]);
});
