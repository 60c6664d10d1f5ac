import { expect, test } from "vitest";
import { batchOf, TOOLS } from "./batch-arbitraries.ts";
import { operationsOf, redoOperation } from "./batch-draft.ts";
import { encodeOperation } from "./encode-batch.ts";
import { finishSteps } from "./in-steps.ts";
import type { Operation } from "./operation.ts";
import { replayInSteps } from "./replay-operations.ts";
import { wantedOfRow } from "./row-changes.ts";

const batch = batchOf({ o1: { a: "x" }, o2: { a: "y" } });
const set = (value: string, ids: readonly string[] = ["o1", "o2"]): Operation => ({
  ...{ verb: "set", key: "a", value, ids },
});

function replay(operations: readonly unknown[], doneCount = operations.length) {
  const stored = { operations, operationCount: operations.length, doneCount };
  const steps = replayInSteps(batch, stored, { idAt: (row) => batch.ids[row], tools: TOOLS });
  const told: (number | undefined)[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { ...step.value, told };
    told.push(step.value);
  }
}

const stored = (...operations: readonly Operation[]) =>
  operations.map((each) => encodeOperation(batch, each));
const wanted = ({ draft }: Pick<ReturnType<typeof replay>, "draft">) =>
  [0, 1].map((row) => wantedOfRow(draft.batch, row).get("a"));

test("operations are done in their order, and tell which one is under way", () => {
  const result = replay(stored(set("1"), set("2", ["o2"])));
  expect([wanted(result), result.loss]).toEqual([["1", "2"], undefined]);
  expect(result.told.filter((index) => index !== undefined)).toEqual([0, 1]);
});

test("operations that were undone change nothing and can be done again", () => {
  const result = replay(stored(set("1"), set("2")), 1);
  expect(wanted(result)).toEqual(["1", "1"]);
  const { operations, doneCount } = operationsOf(result.draft);
  expect([operations.length, doneCount]).toEqual([2, 1]);
  expect(wanted({ draft: redoOperation(result.draft) })).toEqual(["2", "2"]);
});

test.each([
  ["missing", [undefined], { kind: "missing" }],
  ["malformed", [{ verb: "set", key: 7 }], { kind: "malformed" }],
])("nothing is done from an operation that is %s on, and the loss is told", (_what, broken, why) => {
  const result = replay([...stored(set("1")), ...broken, ...stored(set("2"))]);
  expect(wanted(result)).toEqual(["1", "1"]);
  expect(result.loss).toMatchObject({ from: 1, why });
});

test("all steps at once give what they give one by one", () => {
  const operations = stored(set("1"), set("2", ["o1"]));
  const facts = { idAt: (row: number) => batch.ids[row], tools: TOOLS };
  const whole = finishSteps(replayInSteps(batch, { operations, operationCount: 2, doneCount: 2 }, facts));
  expect(wanted(whole)).toEqual(wanted(replay(operations)));
});
