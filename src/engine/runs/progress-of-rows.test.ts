import { expect, it } from "vitest";
import { NO_OUTCOMES } from "#submission/run/run-outcome.ts";
import { progressOfRows } from "./progress-of-rows.ts";

const ENDED = { endedAtMs: 1, wasCancelled: false, counts: { ...NO_OUTCOMES, verified: 2 } } as const;

it("a run without an end is paused, unless another tab drives it; one with an end has ended in any case", () => {
  const state = (end: typeof ENDED | null, driver?: "here" | "elsewhere" | "nobody") =>
    progressOfRows({ end, total: 2 }, [], driver).state;
  expect([state(null), state(null, "elsewhere"), state(ENDED, "elsewhere"), state(ENDED)]).toEqual([
    "paused",
    "running",
    "ended",
    "ended",
  ]);
});

it("each object that has ended is counted under its outcome, and the others not at all", () => {
  const rows = [
    { outcome: "verified" },
    { outcome: "refused" },
    { outcome: undefined },
    { outcome: "verified" },
  ] as const;
  const { counts, total } = progressOfRows({ end: null, total: 4 }, rows);
  expect([total, counts]).toEqual([4, { ...NO_OUTCOMES, verified: 2, refused: 1 }]);
});
