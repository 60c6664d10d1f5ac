import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderedRows, rowWindowAt, scrollTopToShow } from "./row-window.ts";

const place = fc.record({
  scrollTopPx: fc.integer({ min: 0, max: 40_000 }),
  viewportHeightPx: fc.integer({ min: 0, max: 2_000 }),
  rowCount: fc.integer({ min: 0, max: 2_000 }),
});

describe("the rows of a window", () => {
  it("hold every row that can be seen, and few others", () => {
    fc.assert(
      fc.property(place, ({ scrollTopPx, viewportHeightPx, rowCount }) => {
        const { start, end } = rowWindowAt(scrollTopPx, viewportHeightPx, 32, rowCount);
        const firstVisible = Math.floor(scrollTopPx / 32);
        const pastVisible = Math.ceil((scrollTopPx + viewportHeightPx) / 32);
        expect(start).toBeLessThanOrEqual(Math.min(firstVisible, rowCount));
        expect(end).toBeGreaterThanOrEqual(Math.min(pastVisible - 1, rowCount));
        expect(end - start).toBeLessThan(viewportHeightPx / 32 + 28);
      }),
    );
  });

  it("hold the pinned row wherever they are, once and in order", () => {
    fc.assert(
      fc.property(place, fc.nat({ max: 2_500 }), ({ scrollTopPx, viewportHeightPx, rowCount }, pinned) => {
        const rows = renderedRows(rowWindowAt(scrollTopPx, viewportHeightPx, 32, rowCount), pinned, rowCount);
        expect(rows).toEqual([...new Set(rows)].sort((one, other) => one - other));
        expect(rows.includes(pinned)).toBe(pinned < rowCount);
      }),
    );
  });
});

describe("scrolling to a row", () => {
  it("moves no further than needed", () => {
    expect(scrollTopToShow(10, 0, 400, 32)).toBe(0);
    expect(scrollTopToShow(20, 0, 400, 32)).toBe(21 * 32 - 400);
    expect(scrollTopToShow(3, 320, 400, 32)).toBe(96);
  });
});
