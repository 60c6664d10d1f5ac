import { expect, it, vi } from "vitest";
import { runInSteps } from "./run-in-steps.ts";

/** Steps of some milliseconds each, which count how often they were asked for. */
function* slowSteps(
  count: number,
  stepMs: number,
  onStep: () => void,
): Generator<undefined, string, undefined> {
  for (let step = 0; step < count; step += 1) {
    const endMs = performance.now() + stepMs;
    while (performance.now() < endMs);
    onStep();
    yield;
  }
  return "done";
}

it("lets other tasks run between the slices of some work, and hands on its result", async () => {
  const onDone = vi.fn();
  let done = 0;
  runInSteps(
    slowSteps(12, 5, () => {
      done += 1;
    }),
    onDone,
  );
  expect(done).toBe(0);
  const seen: number[] = [];
  while (onDone.mock.calls.length === 0) {
    await new Promise((resolve) => setTimeout(resolve));
    seen.push(done);
  }
  expect(onDone).toHaveBeenCalledExactlyOnceWith("done");
  expect(seen.some((steps) => steps > 0 && steps < 12)).toBe(true);
});

it("does nothing more once it is given up", async () => {
  const onDone = vi.fn();
  let done = 0;
  const giveUp = runInSteps(
    slowSteps(12, 5, () => {
      done += 1;
    }),
    onDone,
  );
  await vi.waitFor(() => expect(done).toBeGreaterThan(0));
  giveUp();
  const doneThen = done;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(doneThen);
  expect(onDone).not.toHaveBeenCalled();
});
