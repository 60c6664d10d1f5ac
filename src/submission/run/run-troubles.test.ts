import { expect, it } from "vitest";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import type { ItemResult } from "./run-outcome.ts";
import { afterEnd, NO_TROUBLES, questionOf } from "./run-troubles.ts";

/** Nothing of it was sent. */
const refused = (facts: Partial<PlatformErrorFacts> = {}): ItemResult => ({
  kind: "refused",
  wasSent: false,
  error: new PlatformError({ kind: "forbidden", sent: "yes", status: 403, ...facts }),
});
const saved: ItemResult = { kind: "not-begun", why: "nothing-to-write" };
const after = (results: readonly ItemResult[]) => questionOf(results.reduce(afterEnd, NO_TROUBLES));
const times = (count: number, result: ItemResult) => Array<ItemResult>(count).fill(result);

it("three objects in a row that are refused with one error make the run ask, in whatever words it was said", () => {
  expect(after(times(2, refused()))).toBeUndefined();
  const words = ["a", "b", "c"].map((platformMessage) => refused({ platformMessage }));
  expect(after(words)).toMatchObject({ kind: "equal-errors", error: { facts: { status: 403 } } });
});

it("other errors, and objects that go well, begin a new row", () => {
  expect(after([...times(2, refused()), refused({ status: 404, kind: "not-found" })])).toBeUndefined();
  expect(after([...times(2, refused()), saved, ...times(2, refused())])).toBeUndefined();
});

it("more than a tenth of at least a hundred objects make it ask, and a tenth doesn't", () => {
  const spread = (refusals: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      index % 9 === 0 && index / 9 < refusals ? refused() : saved,
    );
  expect(after(spread(11, 99))).toBeUndefined();
  expect(after(spread(10, 100))).toBeUndefined();
  expect(after(spread(11, 100))).toEqual({ kind: "many-refused", refused: 11, ended: 100 });
});

it("refusals of a platform count for the share, not for the row: they end later than the objects between them", () => {
  const answered: ItemResult = { ...refused(), wasSent: true } as ItemResult;
  expect(after(times(99, answered))).toBeUndefined();
  expect(after(times(100, answered))).toEqual({ kind: "many-refused", refused: 100, ended: 100 });
});

it("an object that was given up, and one whose outcome isn't known, aren't refused", () => {
  const cancelled: ItemResult = { kind: "not-begun", why: "cancelled" };
  const unknown: ItemResult = {
    kind: "unknown",
    error: new PlatformError({ kind: "unreachable", sent: "maybe" }),
  };
  expect(after([...times(200, cancelled), ...times(50, unknown)])).toBeUndefined();
});
