import { expect, test } from "vitest";
import { finishSteps, type InSteps, mapInSteps, STEP_ITEMS } from "./in-steps.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test("items are mapped in their order, and no step does more than its share of them", () => {
  const items = numbers(2 * STEP_ITEMS + 1);
  let mapped = 0;
  const steps = mapInSteps(items, (item) => {
    mapped += 1;
    return item * 2;
  });
  const mappedAfter: number[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    mappedAfter.push(mapped);
    if (!step.done) continue;
    expect(step.value).toEqual(items.map((item) => item * 2));
    break;
  }
  expect(mappedAfter).toEqual([0, STEP_ITEMS, 2 * STEP_ITEMS, 2 * STEP_ITEMS + 1]);
});

test("without items there is a result and no step before it", () => {
  expect(mapInSteps([], String).next()).toEqual({ done: true, value: [] });
});

test("all steps at once give the same result, whatever they tell of their progress", () => {
  function* counted(): InSteps<string, number> {
    yield 1;
    yield 2;
    return "done";
  }
  expect(finishSteps(counted())).toBe("done");
});
