import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { drawNextRows, NO_ROWS } from "./rows-in-turn.ts";

const outcomes: fc.Arbitrary<readonly KeyOutcome[]> = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 3 }),
    effect: fc.constantFrom("changed", "added", "removed", "reset", "ignored", "stays"),
    now: fc.constantFrom("a", "b", undefined),
    after: fc.constantFrom("a", "c", undefined),
  }),
  { selector: ({ key }) => key, maxLength: 40 },
);
const newRows = fc.integer({ min: 1, max: 10 });

describe("a long table that is drawn in turns", () => {
  it("shows nothing but what is wanted now, in its order", () => {
    fc.assert(
      fc.property(outcomes, outcomes, newRows, (before, wanted, count) => {
        const { drawn } = drawNextRows({ wanted: before, drawn: before }, wanted, count);
        expect(drawn).toEqual(wanted.filter((outcome) => drawn.includes(outcome)));
      }),
    );
  });

  it("keeps every row that is drawn already, so that a stroke shows at once", () => {
    fc.assert(
      fc.property(outcomes, newRows, fc.nat(), (all, count, place) => {
        const index = all.length > 0 ? place % all.length : 0;
        const wanted = all.map((outcome, at) =>
          at === index ? { ...outcome, after: "typed just now" } : { ...outcome },
        );
        expect(drawNextRows({ wanted: all, drawn: all }, wanted, count).drawn).toEqual(wanted);
      }),
    );
  });

  it("draws a few rows a turn, and in the end all of them", () => {
    fc.assert(
      fc.property(outcomes, newRows, (wanted, count) => {
        let rows = NO_ROWS;
        for (let turn = 0; turn < Math.ceil(wanted.length / count); turn += 1) {
          const next = drawNextRows(rows, wanted, count);
          expect(next.drawn.length - rows.drawn.length).toBeLessThanOrEqual(count);
          rows = next;
        }
        expect(rows.drawn).toEqual(wanted);
      }),
    );
  });
});
