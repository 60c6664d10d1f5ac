import { expect, test } from "vitest";
import { createObservable } from "./observable.ts";

test("each listener is given the new value and the one before, until it unsubscribes", () => {
  const [progress, change] = createObservable({ step: 0, note: "begun" });
  const seen: unknown[] = [];
  const stop = progress.subscribe((value, before) => seen.push([value.step, before.step]));
  change({ step: 1 });
  expect(progress.getState()).toEqual({ step: 1, note: "begun" });
  stop();
  change({ step: 2 });
  expect(seen).toEqual([[1, 0]]);
  expect(progress.getInitialState()).toEqual({ step: 0, note: "begun" });
});

test("a listener that unsubscribes while it is called does not stop the others", () => {
  const [progress, change] = createObservable({ step: 0 });
  let calls = 0;
  const stop = progress.subscribe(() => stop());
  progress.subscribe(() => {
    calls += 1;
  });
  change({ step: 1 });
  expect(calls).toBe(1);
});
