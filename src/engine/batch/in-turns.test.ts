import { expect, it, vi } from "vitest";
import { inTurns, runInTurns } from "./in-turns.ts";

/** Steps of some milliseconds each, which tell how many were made. */
function* slowSteps(count: number, stepMs: number): Generator<number, string, undefined> {
  for (let step = 1; step <= count; step += 1) {
    const endMs = performance.now() + stepMs;
    while (performance.now() < endMs);
    yield step;
  }
  return "done";
}

it("lets other tasks run between the slices of some work, and gives its result", async () => {
  const seen: string[] = [];
  const work = inTurns(slowSteps(12, 5)).then((result) => seen.push(result));
  while (!seen.includes("done")) {
    seen.push("other task");
    await new Promise((resolve) => setTimeout(resolve));
  }
  await work;
  expect(seen.filter((entry) => entry === "other task").length).toBeGreaterThan(2);
});

it("tells the progress while the work goes on, but not at each step", async () => {
  const told: number[] = [];
  await inTurns(slowSteps(60, 5), (progress) => told.push(progress));
  expect(told.length).toBeGreaterThan(1);
  expect(told.length).toBeLessThan(60);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

it("rejects with what a step throws", async () => {
  function* failing(): Generator<undefined, string, undefined> {
    yield;
    throw new Error("It broke.");
  }
  await expect(inTurns(failing())).rejects.toThrow("It broke.");
});

/** Steps of some milliseconds each, which count how often they were asked for. */
function* countedSteps(count: number, onStep: () => void): Generator<undefined, string, undefined> {
  for (const step of slowSteps(count, 5)) {
    if (step > 0) onStep();
    yield;
  }
  return "done";
}

it("begins in a task of its own, and hands on the result once", async () => {
  const onDone = vi.fn();
  let steps = 0;
  runInTurns(
    countedSteps(12, () => {
      steps += 1;
    }),
    onDone,
  );
  expect(steps).toBe(0);
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect([steps, onDone.mock.calls]).toEqual([12, [["done"]]]);
});

it("does nothing more once it is given up", async () => {
  const onDone = vi.fn();
  let steps = 0;
  const giveUp = runInTurns(
    countedSteps(12, () => {
      steps += 1;
    }),
    onDone,
  );
  await vi.waitFor(() => expect(steps).toBeGreaterThan(0));
  giveUp();
  const stepsThen = steps;
  expect(stepsThen).toBeLessThan(12);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([steps, onDone.mock.calls]).toEqual([stepsThen, []]);
});
