import fc from "fast-check";
import { expect, it } from "vitest";
import { createRetryBudget } from "./retry-budget.ts";

it("retries never exceed half of the first attempts and the few that are free", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (calls) => {
      const budget = createRetryBudget();
      let firsts = 0;
      let retries = 0;
      for (const isFirst of calls) {
        if (isFirst) {
          budget.first();
          firsts += 1;
        } else retries += Number(budget.take());
        expect(retries).toBeLessThanOrEqual(firsts / 2 + 10);
      }
    }),
  );
});

it("one failure after another uses it up, and first attempts fill it again", () => {
  const budget = createRetryBudget();
  expect(Array.from({ length: 12 }, () => budget.take()).filter(Boolean)).toHaveLength(10);
  budget.first();
  expect(budget.take()).toBe(false);
  budget.first();
  expect(budget.take()).toBe(true);
});
