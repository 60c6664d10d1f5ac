import { expect, test } from "vitest";
import { snapshotOf } from "../arbitraries.ts";
import { isOlderState } from "./snapshot.ts";

const changedAt = (modifiedMs?: number) => ({
  ...snapshotOf({}),
  ...(modifiedMs !== undefined && { modifiedMs }),
});

test("only an earlier change by the platform's own clock makes a state older", () => {
  expect(isOlderState(changedAt(1), changedAt(2))).toBe(true);
  expect(isOlderState(changedAt(2), changedAt(1))).toBe(false);
  expect(isOlderState(changedAt(1), changedAt(1))).toBe(false);
});

test("without the platform's time nothing is known", () => {
  expect(isOlderState(changedAt(), changedAt(2))).toBe(false);
  expect(isOlderState(changedAt(1), changedAt())).toBe(false);
});
