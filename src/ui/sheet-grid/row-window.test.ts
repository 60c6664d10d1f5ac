import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderedRows, rowWindowAt, scrollTopToShow, servesView } from "./row-window.ts";

const view = fc.record({
  scrollTopPx: fc.integer({ min: 0, max: 40_000 }),
  viewportHeightPx: fc.integer({ min: 0, max: 2_000 }),
  rowHeightPx: fc.constant(32),
  rowCount: fc.integer({ min: 0, max: 2_000 }),
});

describe("the rows of a window", () => {
  it("hold every row that can be seen, and few others", () => {
    fc.assert(
      fc.property(view, (seen) => {
        const { scrollTopPx, viewportHeightPx, rowCount } = seen;
        const { start, end } = rowWindowAt(seen);
        const firstVisible = Math.floor(scrollTopPx / 32);
        const pastVisible = Math.ceil((scrollTopPx + viewportHeightPx) / 32);
        expect(start).toBeLessThanOrEqual(Math.min(firstVisible, rowCount));
        expect(end).toBeGreaterThanOrEqual(Math.min(pastVisible - 1, rowCount));
        expect(end - start).toBeLessThan(viewportHeightPx / 32 + 28);
      }),
    );
  });

  it("serve the view that they were made for, and never one whose rows they lack", () => {
    fc.assert(
      fc.property(view, view, (seen, other) => {
        const window = rowWindowAt(seen);
        expect(servesView(window, seen)).toBe(true);
        if (!servesView(window, other)) return;
        const lastTop = Math.max(0, other.rowCount * 32 - other.viewportHeightPx);
        const top = Math.min(other.scrollTopPx, lastTop);
        expect(window.start).toBeLessThanOrEqual(Math.floor(top / 32));
        expect(window.end).toBeGreaterThanOrEqual(
          Math.min(other.rowCount, Math.ceil((top + other.viewportHeightPx) / 32)),
        );
      }),
    );
  });

  it("hold the pinned row wherever they are, once and in order", () => {
    fc.assert(
      fc.property(view, fc.nat({ max: 2_500 }), (seen, pinned) => {
        const rows = renderedRows(rowWindowAt(seen), pinned, seen.rowCount);
        expect(rows).toEqual([...new Set(rows)].sort((one, other) => one - other));
        expect(rows.includes(pinned)).toBe(pinned < seen.rowCount);
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
